using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>An assessment of the health of a child who is looked after, or about to be, is neither made nor arranged; short breaks within regulation 48 need none.</summary>
[Provision("SI2010-959/7")]
public sealed class HealthAssessmentToBeArranged(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HealthAssessmentToBeArranged"/>
public sealed class HealthAssessmentToBeArrangedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        AboutToBeLookedAfter aboutToBe = default!;
        ShortBreaksRegime shortBreaks = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => aboutToBe, x => x.Child == child.Id)
            .Match(() => shortBreaks, x => x.Child == child.Id);

        Then()
            .Yield(_ => new HealthAssessmentToBeArranged(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", aboutToBe))
                & Limb("none arranged", !child.HealthAssessmentIsArranged)
                & !Limb("reg 48", shortBreaks)));
    }
}
