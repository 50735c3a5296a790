namespace DecisionSupport.RuleBook;

/// <summary>What a row of an outline is, for its look.</summary>
internal enum RowKind
{
    /// <summary>A connective or a list.</summary>
    Joint,

    /// <summary>A question.</summary>
    Asked,

    /// <summary>A question of law.</summary>
    Law,

    /// <summary>Another provision.</summary>
    Relies,
}

/// <summary>A line of the structure of a rule: what must be so, and how it hangs on the line above it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Joint">How it joins the row before it under the same parent: and, or; empty for the first.</param>
/// <param name="Tags">What is done with what it says: not, all of, any person.</param>
/// <param name="Label">The limb; empty where it has none.</param>
/// <param name="Text">What must be so.</param>
/// <param name="Notes">Whose answer it is, how it is tested, what completes the list.</param>
/// <param name="Link">The provision that it relies on; empty where none.</param>
/// <param name="Below">The rows below.</param>
internal sealed record OutlineRow(
    RowKind Kind,
    string Joint,
    IReadOnlyList<string> Tags,
    string Label,
    string Text,
    IReadOnlyList<string> Notes,
    string Link,
    IReadOnlyList<OutlineRow> Below);
