using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>The threshold is considered likely to be met, the child can be kept safe meanwhile, no letter has been sent, and no court has been asked.</summary>
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
        InCare care = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => care, x => x.Child == child.Id);

        Then()
            .Yield(_ => new LetterBeforeProceedings(
                child,
                ((!Limb("barred by age", age) & !Limb("before the court", child.ApplicationIsAdjourned) & !Limb("in care", care)) | Limb("unborn", child.IsUnborn))
                & Limb("threshold", child.ThresholdIsConsideredLikelyMet)
                & Limb("safe meanwhile", child.ChildCanBeKeptSafeMeanwhile)
                & !Limb("sent", child.LetterIsSent)));
    }
}
