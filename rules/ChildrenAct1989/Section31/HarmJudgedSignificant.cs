namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>A named person judges that the harm would be significant, whether or not the child has been compared with a similar child yet.</summary>
/// <remarks>
/// For what begins on suspicion or belief: the comparison is often what enquiries are for. That the harm is judged not significant settles it only as in
/// <see cref="SignificantHarm"/>: a comparison that was not made leaves it open.
/// </remarks>
[Provision("CA1989/s31/10/judged")]
public sealed class HarmJudgedSignificant(Concern concern, Proposition holds) : Conclusion(concern, holds)
{
    /// <summary>The concern of whose harm it is concluded.</summary>
    public Concern Concern { get; } = concern;
}

/// <inheritdoc cref="HarmJudgedSignificant"/>
public sealed class HarmJudgedSignificantRule : Rule
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
            .Yield(_ => new HarmJudgedSignificant(
                concern,
                Limb("(9)", harm)
                & (Limb("significant", concern.IsSignificant)
                    | LeftOpenBy(!(concern.IsIllTreatment | concern.IsComparedWithSimilarChild)))));
    }
}
