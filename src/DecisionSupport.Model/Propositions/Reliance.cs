namespace DecisionSupport.Model;

/// <summary>A part that is another provision's conclusion.</summary>
public sealed class Reliance : Proposition
{
    private readonly Proposition[] inner;

    internal Reliance(Conclusion conclusion)
        : base(conclusion.Holds.Truth)
    {
        Conclusion = conclusion;
        inner = [conclusion.Holds];
    }

    /// <summary>The conclusion relied on.</summary>
    public Conclusion Conclusion { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Proposition> Parts => inner;
}
