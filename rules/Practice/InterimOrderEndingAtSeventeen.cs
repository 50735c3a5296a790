namespace DecisionSupport.Rules.Practice;

/// <summary>An interim care or supervision order is in force, and the child reaches seventeen within three months: it ends then, whatever period it states.</summary>
[Provision("PRACTICE/interim-order-ending-at-seventeen")]
public sealed class InterimOrderEndingAtSeventeen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InterimOrderEndingAtSeventeen"/>
public sealed class InterimOrderEndingAtSeventeenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll recorded = default!;
        IEnumerable<Order> orders = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.InterimCareOrder || o.Kind == OrderKind.InterimSupervisionOrder).Collect());

        Then()
            .Yield(_ => new InterimOrderEndingAtSeventeen(
                child,
                Limb("within three months", child.ReachesWithinThreeMonths(17))
                & Limb("interim order", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
