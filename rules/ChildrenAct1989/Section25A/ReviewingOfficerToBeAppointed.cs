using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section25A;

/// <summary>No independent reviewing officer is appointed for the case of a looked-after child.</summary>
[Provision("CA1989/s25A/1")]
public sealed class ReviewingOfficerToBeAppointed(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReviewingOfficerToBeAppointed"/>
public sealed class ReviewingOfficerToBeAppointedRule : Rule
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
            .Yield(_ => new ReviewingOfficerToBeAppointed(
                child,
                Limb("looked after", lookedAfter)
                & Limb("none appointed", !child.ReviewingOfficerIsAppointed)));
    }
}
