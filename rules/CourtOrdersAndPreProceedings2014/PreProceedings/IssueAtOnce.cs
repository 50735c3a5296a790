using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The threshold is considered likely to be met, and the child cannot be kept safe while work is done: no letter is waited for. Where the court has been asked already there is nothing to issue.</summary>
[Provision("DFE2014/issue-at-once")]
public sealed class IssueAtOnce(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="IssueAtOnce"/>
public sealed class IssueAtOnceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OrderBarredByAge age = default!;
        Roll recorded = default!;
        IEnumerable<Order> final = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => final, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.CareOrder || o.Kind == OrderKind.PlacementOrder).Collect());

        Then()
            .Yield(_ => new IssueAtOnce(
                child,
                !Limb("barred by age", age)
                & !Limb("unborn", child.IsUnborn)
                & !Limb("before the court", child.ApplicationIsAdjourned)
                & !Limb("order", AnyOf(final, recorded, o => o.IsInForce))
                & Limb("threshold", child.ThresholdIsConsideredLikelyMet)
                & !Limb("safe meanwhile", child.ChildCanBeKeptSafeMeanwhile)));
    }
}
