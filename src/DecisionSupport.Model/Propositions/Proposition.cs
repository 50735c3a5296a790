namespace DecisionSupport.Model;

/// <summary>A statement of law applied to one family: limbs, connectives and quantifiers, with its truth and what it rests on.</summary>
/// <remarks>
/// Built eagerly and immutable: a proposition holds no lambda and no lazy sequence, so what a rule concluded cannot change afterwards.
/// Explanations are read from it; there is no second copy of a rule in prose.
/// </remarks>
public abstract class Proposition
{
    private protected Proposition(Truth truth) => Truth = truth;

    /// <summary>Whether it holds on what is recorded.</summary>
    public Truth Truth { get; }

    /// <summary>The parts of which it is made, in the order of the text; empty for a ground.</summary>
    public virtual IReadOnlyList<Proposition> Parts => [];

    /// <summary>Both must hold.</summary>
    public static Proposition operator &(Proposition left, Proposition right) => Conjunction.Of(left, right);

    /// <summary>Either may hold.</summary>
    public static Proposition operator |(Proposition left, Proposition right) => Disjunction.Of(left, right);

    /// <summary>Must not hold.</summary>
    public static Proposition operator !(Proposition inner) => new Negation(inner);
}
