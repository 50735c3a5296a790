namespace DecisionSupport.Inference;

/// <summary>
/// A rule of a rule set: its class, and how to make one. Rules are declared rather than scanned for, so that a
/// trimmed program keeps them and nothing is loaded that nobody named.
/// </summary>
public sealed class RuleDeclaration
{
    /// <param name="type">The rule's class.</param>
    /// <param name="create">Makes a new instance on every call: evaluations that run side by side each need their own.</param>
    public RuleDeclaration(Type type, Func<Rule> create)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(create);
        Type = type;
        Create = create;
    }

    /// <summary>The rule's class.</summary>
    public Type Type { get; }

    internal Func<Rule> Create { get; }

    /// <summary>Declares a rule that has a parameterless constructor.</summary>
    public static RuleDeclaration Of<TRule>() where TRule : Rule, new() => new(typeof(TRule), static () => new TRule());
}
