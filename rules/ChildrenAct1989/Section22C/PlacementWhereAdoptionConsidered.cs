using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22C;

/// <summary>Where adoption is considered, a connected person is considered first, and then a foster parent approved as a prospective adopter.</summary>
/// <remarks>The section speaks of a child whom the local authority is looking after: whether it governs the first placement of one about to be looked after is left open.</remarks>
[Provision("CA1989/s22C/9B")]
public sealed class PlacementWhereAdoptionConsidered(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PlacementWhereAdoptionConsidered"/>
public sealed class PlacementWhereAdoptionConsideredRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        AboutToBeLookedAfter aboutToBe = default!;
        AdoptionConsidered adoption = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => aboutToBe, x => x.Child == child.Id)
            .Match(() => adoption, x => x.Child == child.Id);

        Then()
            .Yield(_ => new PlacementWhereAdoptionConsidered(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", LeftOpenBy(Where(aboutToBe))))
                & Limb("(9A)", adoption)));
    }
}
