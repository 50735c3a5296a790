using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A child of sixteen or seventeen who is looked after, or about to be, is placed, or to be placed, in other arrangements that are neither registered supported accommodation nor a listed setting.</summary>
[Provision("SI2010-959/27C")]
public sealed class OtherArrangementsFromSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OtherArrangementsFromSixteen"/>
public sealed class OtherArrangementsFromSixteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        AboutToBeLookedAfter aboutToBe = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => aboutToBe, x => x.Child == child.Id);

        Then()
            .Yield(_ => new OtherArrangementsFromSixteen(
                child,
                Limb("sixteen or seventeen", child.HasReached(16))
                & (Limb("looked after", lookedAfter) | Limb("about to be", aboutToBe))
                & Limb("other arrangements", child.PlacementIsInOtherArrangements)
                & !Limb("registered", child.PlacementIsInRegisteredSupportedAccommodation)
                & !Limb("listed", child.PlacementIsInListedSetting)));
    }
}
