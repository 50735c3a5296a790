using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22C;

/// <summary>A looked-after child must live with a parent, or another person of the kind named, where that is consistent with welfare and reasonably practicable.</summary>
/// <remarks>The section speaks of a child whom the local authority is looking after: whether it governs the first placement of one about to be looked after is left open.</remarks>
[Provision("CA1989/s22C/2")]
public sealed class LivingWithParent(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LivingWithParent"/>
public sealed class LivingWithParentRule : Rule
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
            .Yield(_ => new LivingWithParent(
                child,
                (Limb("looked after", lookedAfter) | Limb("about to be", LeftOpenBy(Where(aboutToBe))))
                & Limb("(4)(a)", child.LivingWithParentIsConsistentWithWelfare)
                & Limb("(4)(b)", child.LivingWithParentIsReasonablyPracticable)));
    }
}
