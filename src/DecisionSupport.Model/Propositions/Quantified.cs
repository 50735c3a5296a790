namespace DecisionSupport.Model;

/// <summary>How a quantified proposition reads its instances.</summary>
public enum Quantifier
{
    /// <summary>One instance suffices.</summary>
    Any,

    /// <summary>Each instance must hold.</summary>
    Every,
}

/// <summary>A proposition over each person, order or concern of a list that may not be complete.</summary>
/// <remarks>
/// <see cref="Quantifier.Any"/> is false only if every instance is false <b>and</b> the list is known to be complete;
/// <see cref="Quantifier.Every"/> is true only if every instance is true <b>and</b> the list is known to be complete.
/// </remarks>
public sealed class Quantified : Proposition
{
    private readonly Proposition[] instances;

    internal Quantified(Quantifier quantifier, Proposition[] instances, Proposition complete)
        : base(TruthOf(quantifier, instances, complete.Truth))
    {
        Quantifier = quantifier;
        Complete = complete;
        this.instances = instances;
    }

    /// <summary>Any or every.</summary>
    public Quantifier Quantifier { get; }

    /// <summary>Whether everyone or everything of the list is recorded.</summary>
    public Proposition Complete { get; }

    /// <summary>The proposition for each member of the list, in the list's order.</summary>
    public override IReadOnlyList<Proposition> Parts => instances;

    private static Truth TruthOf(Quantifier quantifier, Proposition[] instances, Truth complete)
    {
        if (quantifier == Quantifier.Any)
        {
            // A list that is not known to be complete may hold one more, of whom nothing is known.
            var any = complete.IsTrue ? Truth.False : Truth.NotKnown;
            foreach (var instance in instances)
            {
                any |= instance.Truth;
            }

            return any;
        }

        var every = complete.IsTrue ? Truth.True : Truth.NotKnown;
        foreach (var instance in instances)
        {
            every &= instance.Truth;
        }

        return every;
    }
}
