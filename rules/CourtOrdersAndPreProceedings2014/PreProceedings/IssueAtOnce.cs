using DecisionSupport.Rules.ChildrenAct1989.Section22;
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
        InCare care = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => care, x => x.Child == child.Id);

        Then()
            .Yield(_ => new IssueAtOnce(
                child,
                !Limb("barred by age", age)
                & !Limb("unborn", child.IsUnborn)
                & !Limb("before the court", child.ApplicationIsAdjourned)
                & !Limb("in care", care)
                & Limb("threshold", child.ThresholdIsConsideredLikelyMet)
                & !Limb("safe meanwhile", child.ChildCanBeKeptSafeMeanwhile)));
    }
}
