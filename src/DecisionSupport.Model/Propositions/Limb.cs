namespace DecisionSupport.Model;

/// <summary>A labelled element of a provision, such as <c>(b)(ii)</c>; the label is data, so an explanation can pinpoint it.</summary>
public sealed class Limb : Proposition
{
    private readonly Proposition[] inner;

    internal Limb(string label, Proposition inner)
        : base(inner.Truth)
    {
        Label = label;
        this.inner = [inner];
    }

    /// <summary>The label, as the provision data spells it.</summary>
    public string Label { get; }

    /// <summary>What the limb requires.</summary>
    public Proposition Inner => inner[0];

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => inner;
}
