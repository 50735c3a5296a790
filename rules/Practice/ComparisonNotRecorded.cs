using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Practice;

/// <summary>Harm to a child's health or development is suspected and judged significant, and no comparison with a similar child is recorded.</summary>
[Provision("PRACTICE/comparison-not-recorded")]
public sealed class ComparisonNotRecorded(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ComparisonNotRecorded"/>
public sealed class ComparisonNotRecordedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll recorded = default!;
        IEnumerable<HarmJudgedSignificant> harms = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Concerns)
            .Query(() => harms, q => q.Match<HarmJudgedSignificant>(h => h.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ComparisonNotRecorded(
                child,
                Limb("child", age)
                & AnyOf(harms, recorded, h =>
                    Limb("judged significant", Where(h) & h.Concern.IsSignificant)
                    & Limb("health or development", !h.Concern.IsIllTreatment)
                    & Limb("cause to suspect", h.Concern.Reaches(Standard.Suspect))
                    & Limb("not compared", h.Concern.HasNoComparisonRecorded))));
    }
}
