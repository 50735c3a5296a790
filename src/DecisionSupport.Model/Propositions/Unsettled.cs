namespace DecisionSupport.Model;

/// <summary>Something that, where it is so, leaves the matter open for a person: neither met nor unmet.</summary>
/// <remarks>
/// The law asks for advice or a judgement there, and gives no answer: a signature obtained without information, a comparison that was not made.
/// It is false where the inner proposition is false, and otherwise not known.
/// </remarks>
public sealed class Unsettled : Proposition
{
    private readonly Proposition[] inner;

    internal Unsettled(Proposition inner)
        : base(inner.Truth.IsFalse ? Truth.False : Truth.NotKnown) => this.inner = [inner];

    /// <summary>What leaves it open.</summary>
    public Proposition Inner => inner[0];

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => inner;
}
