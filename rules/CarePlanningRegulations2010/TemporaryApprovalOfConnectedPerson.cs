using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A connected person who is not yet a foster parent may be approved temporarily, so that a child who is looked after, or about to be, can be placed there.</summary>
[Provision("SI2010-959/24")]
public sealed class TemporaryApprovalOfConnectedPerson(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="TemporaryApprovalOfConnectedPerson"/>
public sealed class TemporaryApprovalOfConnectedPersonRule : Rule
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
            .Yield(_ => new TemporaryApprovalOfConnectedPerson(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", aboutToBe))
                & Limb("(1)(a)", child.ConnectedPersonIsMostAppropriate)
                & Limb("not approved", !child.ConnectedPersonIsApproved)
                & Limb("(1)(b)", child.PlacementIsNeededBeforeAssessment)));
    }
}
