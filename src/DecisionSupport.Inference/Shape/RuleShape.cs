namespace DecisionSupport.Inference;

/// <summary>How a rule reads facts of a type: one by one, as a list, or only to see whether there are any.</summary>
internal enum Reading
{
    Match,
    Collect,
    Test,
}

/// <summary>A rule as data: enough to check a rule set, to order it and to describe it.</summary>
internal sealed class RuleShape
{
    private readonly Reading[] _traced;

    internal RuleShape(Type type, RuleLabel label, IReadOnlyList<(Reading How, Type Type)> reads, Type yielded)
    {
        (Type, Label, Yielded) = (type, label, yielded);
        Matched = TypesRead(reads, Reading.Match);
        Collected = TypesRead(reads, Reading.Collect);
        Tested = TypesRead(reads, Reading.Test);
        _traced = [.. reads.Select(read => read.How).Where(how => how != Reading.Test)];
    }

    internal Type Type { get; }

    internal RuleLabel Label { get; }

    internal string Name => Label.Name;

    /// <summary>The class's own name: what rules are ordered by, whatever they are called.</summary>
    internal string FullName => Declarations.NameOf(Type);

    internal IReadOnlyList<Type> Matched { get; }

    internal IReadOnlyList<Type> Collected { get; }

    internal IReadOnlyList<Type> Tested { get; }

    internal Type Yielded { get; }

    /// <summary>How each thing that a conclusion is drawn from was read, in the order stated.</summary>
    internal ReadOnlySpan<Reading> Traced => _traced;

    /// <summary>Whether this rule reads what the other yields. Conclusions have exactly the declared type, so that this is all there is to ask.</summary>
    internal bool ReadsFrom(RuleShape other) =>
        Matched.Concat(Collected).Concat(Tested).Any(type => type.IsAssignableFrom(other.Yielded));

    private static Type[] TypesRead(IEnumerable<(Reading How, Type Type)> reads, Reading how) =>
        [.. reads.Where(read => read.How == how).Select(read => read.Type)];
}
