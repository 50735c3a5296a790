namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The letter has been sent, and no meeting has been held.</summary>
[Provision("DFE2014/meeting")]
public sealed class PreProceedingsMeeting(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PreProceedingsMeeting"/>
public sealed class PreProceedingsMeetingRule : Rule
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
            .Yield(_ => new PreProceedingsMeeting(
                child,
                Limb("sent", child.LetterIsSent)
                & !Limb("held", child.PreProceedingsMeetingIsHeld)
                & !Limb("ended", child.PreProceedingsIsEnded)
                & (Limb("unborn", child.IsUnborn)
                    | (!Limb("before the court", child.ApplicationIsAdjourned) & !Limb("order", AnyOf(final, recorded, o => o.IsInForce))))));
    }
}
