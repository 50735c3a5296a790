using DecisionSupport.Rules.CarePlanningRegulations2010;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2Part2;

/// <summary>A looked-after child of sixteen or seventeen, looked after for thirteen weeks from fourteen, is an eligible child; not one on short breaks within regulation 48.</summary>
[Provision("CA1989/sch2/19B")]
public sealed class EligibleChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EligibleChild"/>
public sealed class EligibleChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        ShortBreaksRegime shortBreaks = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => shortBreaks, x => x.Child == child.Id);

        Then()
            .Yield(_ => new EligibleChild(
                child,
                Limb("looked after", lookedAfter)
                & Limb("(a)", child.HasReached(16))
                & Limb("(b)", child.IsLookedAfter13WeeksFromFourteen)
                & !Limb("reg 40(2)", shortBreaks)));
    }
}
