using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A child who is looked after, or about to be, and is placed, or about to be, has no placement plan yet; short breaks within regulation 48 need none.</summary>
[Provision("SI2010-959/9")]
public sealed class PlacementPlanToBePrepared(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PlacementPlanToBePrepared"/>
public sealed class PlacementPlanToBePreparedRule : Rule
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
            .Yield(_ => new PlacementPlanToBePrepared(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", aboutToBe))
                & Limb("placement", child.PlacementIsMadeOrProposed)
                & Limb("none prepared", !child.PlacementPlanIsPrepared)
                & !Limb("reg 48", shortBreaks)));
    }
}
