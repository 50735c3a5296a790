using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.ChildrenAct1989.Section26;

/// <summary>A looked-after child or a child in need, or somebody with an interest in the child, makes representations.</summary>
[Provision("CA1989/s26/3")]
public sealed class Representations(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="Representations"/>
public sealed class RepresentationsRule : Rule
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
            .Yield(_ => new Representations(
                child,
                (Limb("looked after", lookedAfter) | Limb("in need", inNeed))
                & (Limb("(a)", child.ChildMakesRepresentations) | Limb("(b) to (e)", child.AnotherMakesRepresentations))));
    }
}
