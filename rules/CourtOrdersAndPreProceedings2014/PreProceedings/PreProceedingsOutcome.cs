namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The stage before proceedings has begun and not ended: it is reviewed, and a way out of it decided.</summary>
[Provision("DFE2014/outcome")]
public sealed class PreProceedingsOutcome(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PreProceedingsOutcome"/>
public sealed class PreProceedingsOutcomeRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new PreProceedingsOutcome(
                child,
                Limb("begun", child.LetterIsSent)
                & !Limb("ended", child.PreProceedingsIsEnded)));
    }
}
