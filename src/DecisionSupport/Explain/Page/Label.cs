namespace DecisionSupport.Explain;

/// <summary>The labels before a statement: the limb, and of whom it is said.</summary>
/// <param name="Text">The labels as a reader sees them; empty where there is none.</param>
internal readonly record struct Label(string Text)
{
    public static implicit operator Label(string text) => new(text);

    public static string operator +(Label label, string text) => label.Text + text;

    /// <summary>Adds a label; a letter or number in brackets needs no colon.</summary>
    internal Label Then(string next) => new(Text + next + (next.StartsWith('(') && next.EndsWith(')') ? " " : ": "));

    public override string ToString() => Text;
}
