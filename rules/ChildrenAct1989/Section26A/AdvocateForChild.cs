using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section26A;

/// <summary>A looked-after child or a child in need who makes representations, or intends to, is to have the help of an advocate.</summary>
[Provision("CA1989/s26A/1")]
public sealed class AdvocateForChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AdvocateForChild"/>
public sealed class AdvocateForChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        ChildInNeed inNeed = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => inNeed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AdvocateForChild(
                child,
                (Limb("looked after", lookedAfter) | Limb("in need", inNeed))
                & Limb("(b)", child.ChildMakesRepresentations)));
    }
}
