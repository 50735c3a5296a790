namespace DecisionSupport.Inference;

/// <summary>What a loaded rule says of itself, and where it runs.</summary>
public sealed class RuleDescription
{
    internal RuleDescription(RuleShape shape, int stratum, int order)
    {
        Shape = shape;
        Stratum = stratum;
        Order = order;
    }

    /// <summary>The name given by the Name attribute, or else the full name of the class.</summary>
    public string Name => Shape.Name;

    /// <summary>The rule's class.</summary>
    public Type Type => Shape.Type;

    /// <summary>The text of the Description attribute, or an empty string.</summary>
    public string Description => Shape.Label.Description;

    /// <summary>The rule's tags and those of the classes that it derives from.</summary>
    public IReadOnlyList<string> Tags => Shape.Label.Tags;

    /// <summary>The types that the rule matches one by one, in the order stated.</summary>
    public IReadOnlyList<Type> MatchedTypes => Shape.Matched;

    /// <summary>The types that the rule collects, in the order stated.</summary>
    public IReadOnlyList<Type> CollectedTypes => Shape.Collected;

    /// <summary>The types that the rule tests by Exists, Not or All, in the order stated.</summary>
    public IReadOnlyList<Type> TestedTypes => Shape.Tested;

    /// <summary>The type of the conclusion.</summary>
    public Type YieldedType => Shape.Yielded;

    /// <summary>0 for a rule that reads no conclusion; otherwise one more than the latest rule whose conclusions it reads.</summary>
    public int Stratum { get; }

    /// <summary>The rule's place in the order of evaluation, from 0.</summary>
    public int Order { get; }

    internal RuleShape Shape { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
