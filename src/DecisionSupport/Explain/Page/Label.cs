namespace DecisionSupport.Explain;

/// <summary>The labels before a statement: the limb, and of whom it is said.</summary>
/// <param name="Text">The labels as a reader sees them; empty where there is none.</param>
/// <param name="Limb">The last limb, as the provision data spells it; empty where there is none.</param>
internal readonly record struct Label(string Text, string Limb = "")
{
    public static implicit operator Label(string none) => new(none);

    /// <summary>Adds a label; a letter or number needs no colon.</summary>
    internal Label Then(string next) =>
        new((Text ?? "") + next + (next.EndsWith(')') && next.StartsWith('(') ? " " : ": "), next);

    public override string ToString() => Text ?? "";

    public static string operator +(Label label, string text) => label.ToString() + text;
}
