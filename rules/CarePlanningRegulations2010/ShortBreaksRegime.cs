using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A series of short breaks under section 20 that meets every condition of regulation 48 has the lighter regime.</summary>
[Provision("SI2010-959/48")]
public sealed class ShortBreaksRegime(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ShortBreaksRegime"/>
public sealed class ShortBreaksRegimeRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        InCare inCare = default!;

        When()
            .Match(() => child)
            .Match(() => inCare, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ShortBreaksRegime(
                child,
                Limb("section 20", child.IsAccommodatedUnderSection20 | child.AccommodationIsProposed)
                & Limb("(2)(a)", !Where(inCare))
                & Limb("series", child.ShortBreaksAreSeries)
                & Limb("(2)(b)", child.ShortBreaksAreInOnePlace)
                & Limb("(2)(c)(i)", child.NoShortBreakExceeds17Days)
                & Limb("(2)(c)(ii)", child.ReturnsAfterEachShortBreak)
                & Limb("(2)(c)(iii)", child.ShortBreaksAreWithin75Days)));
    }
}
