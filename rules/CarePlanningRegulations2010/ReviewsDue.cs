using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A review of a looked-after child's case that the regulations require has not been held.</summary>
[Provision("SI2010-959/32")]
public sealed class ReviewsDue(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReviewsDue"/>
public sealed class ReviewsDueRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ReviewsDue(
                child,
                Limb("looked after", lookedAfter)
                & Limb("due", !child.ReviewsAreHeldAsRequired)));
    }
}
