namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>The harm would be significant; where that turns on health or development, by comparison with a similar child.</summary>
/// <remarks>A comparison that was not made leaves significance open, whichever way it was judged.</remarks>
[Provision("CA1989/s31/10")]
public sealed class SignificantHarm(Concern concern, Proposition holds) : Conclusion(concern, holds)
{
    /// <summary>The concern of whose harm it is concluded.</summary>
    public Concern Concern { get; } = concern;
}

/// <inheritdoc cref="SignificantHarm"/>
public sealed class SignificantHarmRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Concern concern = default!;
        Harm harm = default!;

        When()
            .Match(() => concern)
            .Match(() => harm, h => h.Subject == concern.Subject);

        Then()
            .Yield(_ => new SignificantHarm(
                concern,
                Limb("(9)", harm)
                & ((Limb("significant", concern.IsSignificant) & Limb("similar child", concern.IsIllTreatment | concern.IsComparedWithSimilarChild))
                    | LeftOpenBy(!(concern.IsIllTreatment | concern.IsComparedWithSimilarChild)))));
    }
}
