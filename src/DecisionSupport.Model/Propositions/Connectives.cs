namespace DecisionSupport.Model;

/// <summary>All parts must hold.</summary>
public sealed class Conjunction : Proposition
{
    private readonly Proposition[] parts;

    private Conjunction(Proposition[] parts, Truth truth)
        : base(truth) => this.parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => parts;

    internal static Conjunction Of(Proposition left, Proposition right) =>
        new(Flat.Join<Conjunction>(left, right), left.Truth & right.Truth);
}

/// <summary>One part must hold.</summary>
public sealed class Disjunction : Proposition
{
    private readonly Proposition[] parts;

    private Disjunction(Proposition[] parts, Truth truth)
        : base(truth) => this.parts = parts;

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => parts;

    internal static Disjunction Of(Proposition left, Proposition right) =>
        new(Flat.Join<Disjunction>(left, right), left.Truth | right.Truth);
}

/// <summary>The inner proposition must not hold.</summary>
public sealed class Negation : Proposition
{
    private readonly Proposition[] inner;

    internal Negation(Proposition inner)
        : base(!inner.Truth) => this.inner = [inner];

    /// <summary>What must not hold.</summary>
    public Proposition Inner => inner[0];

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => inner;
}

internal static class Flat
{
    /// <summary>Joins two parts, opening a left or right part of the same connective, so that <c>a &amp; b &amp; c</c> reads as one list.</summary>
    internal static Proposition[] Join<TSame>(Proposition left, Proposition right)
        where TSame : Proposition =>
        (left, right) switch
        {
            (TSame l, TSame r) => [.. l.Parts, .. r.Parts],
            (TSame l, _) => [.. l.Parts, right],
            (_, TSame r) => [left, .. r.Parts],
            _ => [left, right],
        };
}
