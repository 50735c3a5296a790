using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The threshold is considered likely to be met, no letter has been sent, no court has been asked, and the child can be kept safe meanwhile or is not yet born.</summary>
[Provision("DFE2014/letter")]
public sealed class LetterBeforeProceedings(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LetterBeforeProceedings"/>
public sealed class LetterBeforeProceedingsRule : Rule
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
            .Yield(_ => new LetterBeforeProceedings(
                child,
                ((!Limb("barred by age", age)
                    & !Limb("before the court", child.ApplicationIsAdjourned)
                    & !Limb("order", AnyOf(final, recorded, o => o.IsInForce))
                    & Limb("safe meanwhile", child.ChildCanBeKeptSafeMeanwhile))
                    | Limb("unborn", child.IsUnborn))
                & Limb("threshold", child.ThresholdIsConsideredLikelyMet)
                & !Limb("sent", child.LetterIsSent)));
    }
}
