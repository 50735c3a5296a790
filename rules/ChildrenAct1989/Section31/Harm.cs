namespace DecisionSupport.Rules.ChildrenAct1989.Section31;

/// <summary>Ill-treatment, or the impairment of health or development, of this child.</summary>
[Provision("CA1989/s31/9")]
public sealed class Harm(Concern concern, Proposition holds) : Conclusion(concern, holds);

/// <inheritdoc cref="Harm"/>
public sealed class HarmRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Concern concern = default!;

        When()
            .Match(() => concern);

        Then()
            .Yield(_ => new Harm(
                concern,
                Limb("ill-treatment", concern.IsIllTreatment)
                | Limb("health", concern.IsImpairmentOfHealth)
                | Limb("development", concern.IsImpairmentOfDevelopment)
                | Limb("seeing or hearing", concern.IsImpairmentFromSeeingOrHearing)));
    }
}
