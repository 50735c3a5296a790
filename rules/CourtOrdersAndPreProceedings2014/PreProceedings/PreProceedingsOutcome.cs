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
        Roll recorded = default!;
        IEnumerable<Order> final = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => final, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.CareOrder || o.Kind == OrderKind.PlacementOrder).Collect());

        Then()
            .Yield(_ => new PreProceedingsOutcome(
                child,
                Limb("begun", child.LetterIsSent)
                & !Limb("ended", child.PreProceedingsIsEnded)
                & (Limb("unborn", child.IsUnborn)
                    | (!Limb("before the court", child.ApplicationIsAdjourned) & !Limb("order", AnyOf(final, recorded, o => o.IsInForce))))));
    }
}
