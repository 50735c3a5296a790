using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A child under sixteen who is looked after, or about to be, is placed, or to be placed, in other arrangements, in a setting that the regulations do not list.</summary>
[Provision("SI2010-959/27A")]
public sealed class OtherArrangementsUnderSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OtherArrangementsUnderSixteen"/>
public sealed class OtherArrangementsUnderSixteenRule : Rule
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
            .Yield(_ => new OtherArrangementsUnderSixteen(
                child,
                Limb("under sixteen", child.IsUnder(16))
                & (Limb("looked after", lookedAfter) | Limb("about to be", aboutToBe))
                & Limb("other arrangements", child.PlacementIsInOtherArrangements)
                & !Limb("listed", child.PlacementIsInListedSetting)));
    }
}
