namespace DecisionSupport.Inference;

/// <summary>How a rule reads facts of a type: one by one, as a list, or only to see whether there are any.</summary>
internal enum Reading
{
    Match,
    Collect,
    Test,
}

/// <summary>That a rule reads facts of a type, and how.</summary>
internal sealed record ReadType(Reading How, Type Type)
{
    internal bool IsTraced => How != Reading.Test;
}

/// <summary>A rule as data: enough to check a rule set, to order it and to describe it.</summary>
internal sealed class RuleShape
{
    private readonly List<ReadType> _reads;

    internal RuleShape(RuleDeclaration declaration, RuleLabel label, List<ReadType> reads, Type yielded)
    {
        (Declaration, Label, _reads, Yielded) = (declaration, label, reads, yielded);
        Traced = reads.FindAll(read => read.IsTraced);
        Matched = TypesRead(Reading.Match);
        Collected = TypesRead(Reading.Collect);
        Tested = TypesRead(Reading.Test);
    }

    internal RuleDeclaration Declaration { get; }

    internal Type Type => Declaration.Type;

    internal RuleLabel Label { get; }

    internal string Name => Label.Name;

    internal List<Type> Matched { get; }

    internal List<Type> Collected { get; }

    internal List<Type> Tested { get; }

    internal Type Yielded { get; }

    /// <summary>What a conclusion is drawn from, in the order stated.</summary>
    internal List<ReadType> Traced { get; }

    /// <summary>Whether this rule reads what the other yields: exactly the type declared, so that this is all there is to ask.</summary>
    internal bool ReadsFrom(RuleShape other) => _reads.Exists(read => read.Type.IsAssignableFrom(other.Yielded));

    internal bool IsLike(RuleShape other) => Yielded == other.Yielded && _reads.SequenceEqual(other._reads);

    private List<Type> TypesRead(Reading how) => _reads.FindAll(read => read.How == how).ConvertAll(read => read.Type);
}
