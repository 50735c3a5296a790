namespace DecisionSupport.Explain;

/// <summary>A box of a picture: what stands in it, and the boxes that hang on it.</summary>
/// <param name="Look">What it is, by which a style chooses its look.</param>
/// <param name="Joint">How it joins the box before it under the same parent, such as <c>and</c>; empty for the first.</param>
/// <param name="Tags">What is said of it in a word or two.</param>
/// <param name="Label">The limb, in bold; empty where it has none.</param>
/// <param name="Text">What it says.</param>
/// <param name="Notes">What stands in small type below.</param>
/// <param name="Below">The boxes below.</param>
internal sealed record DrawnRow(string Look, string Joint, IReadOnlyList<DrawnTag> Tags, string Label, string Text, IReadOnlyList<string> Notes, IReadOnlyList<DrawnRow> Below)
{
    /// <summary>The shape at its head; none where it has none.</summary>
    internal Mark Mark { get; init; } = Mark.None;

    /// <summary>The word that says the same as the shape.</summary>
    internal string Word { get; init; } = "";

    /// <summary>Whether the line that leads to it is drawn strong.</summary>
    internal bool Strong { get; init; }
}

/// <summary>A word or two on a box.</summary>
/// <param name="Text">The words.</param>
/// <param name="Look">What they say, by which a style chooses their look; empty for the usual one.</param>
internal readonly record struct DrawnTag(string Text, string Look = "");

/// <summary>The shape at the head of a box. Each differs from the others in outline, so that no colour is needed to tell them apart.</summary>
internal enum Mark
{
    /// <summary>No shape.</summary>
    None,

    /// <summary>A disc with a tick.</summary>
    Yes,

    /// <summary>A ring of dashes with a tick: met on its face.</summary>
    Face,

    /// <summary>A square with a cross.</summary>
    No,

    /// <summary>A diamond with a question mark.</summary>
    Open,

    /// <summary>A ring with a stroke through it.</summary>
    Barred,

    /// <summary>A dotted square with a dash: nothing is said.</summary>
    Silent,
}

/// <summary>How boxes look: attributes of SVG, by what they are.</summary>
/// <param name="Indent">How far a box stands in from the one on which it hangs.</param>
/// <param name="Room">Which part of the width text may take: less than all of it leaves room for a wider face than the one measured.</param>
/// <param name="Box">The attributes of a box.</param>
/// <param name="Tag">The attributes of a tag's shape.</param>
/// <param name="TagText">The attributes of a tag's words.</param>
/// <param name="Note">The attributes of small type.</param>
/// <param name="Back">The attributes of what stands behind a joint.</param>
internal sealed record DrawingStyle(int Indent, double Room, Func<DrawnRow, string> Box, Func<DrawnTag, string> Tag, Func<DrawnTag, string> TagText, string Note, string Back);
