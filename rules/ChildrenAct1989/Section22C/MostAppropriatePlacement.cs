using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22C;

/// <summary>A looked-after child who cannot live with a parent must be placed in the most appropriate placement available.</summary>
/// <remarks>The section speaks of a child whom the local authority is looking after: whether it governs the first placement of one about to be looked after is left open.</remarks>
[Provision("CA1989/s22C/5")]
public sealed class MostAppropriatePlacement(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="MostAppropriatePlacement"/>
public sealed class MostAppropriatePlacementRule : Rule
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
            .Yield(_ => new MostAppropriatePlacement(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", LeftOpenBy(Where(aboutToBe))))
                & Limb("(4)", !child.LivingWithParentIsConsistentWithWelfare | !child.LivingWithParentIsReasonablyPracticable)));
    }
}
