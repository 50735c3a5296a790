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
        IEnumerable<Order> careOrders = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => careOrders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.CareOrder).Collect());

        Then()
            .Yield(_ => new PreProceedingsMeeting(
                child,
                Limb("sent", child.LetterIsSent)
                & !Limb("held", child.PreProceedingsMeetingIsHeld)
                & !Limb("ended", child.PreProceedingsIsEnded)
                & !Limb("before the court", child.ApplicationIsAdjourned)
                & !Limb("care order", AnyOf(careOrders, recorded, o => o.IsInForce))));
    }
}
