namespace DecisionSupport.Model;

/// <summary>A quantified proposition's reading for one member of the list.</summary>
public sealed class Instance : Proposition
{
    private readonly Proposition[] inner;

    internal Instance(Subject of, Proposition inner)
        : base(inner.Truth)
    {
        Of = of;
        this.inner = [inner];
    }

    /// <summary>The person, order or concern of whom it is said.</summary>
    public Subject Of { get; }

    /// <summary>What is said.</summary>
    public Proposition Inner => inner[0];

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => inner;
}
