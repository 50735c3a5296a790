using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>The child is looked after by the local authority.</summary>
[Provision("CA1989/s22/1")]
public sealed class LookedAfterChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LookedAfterChild"/>
public sealed class LookedAfterChildRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        InCare inCare = default!;
        AccommodatedByLocalAuthority accommodated = default!;
        DeemedLookedAfter deemed = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => inCare, x => x.Child == child.Id)
            .Match(() => accommodated, x => x.Child == child.Id)
            .Match(() => deemed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new LookedAfterChild(
                child,
                Limb("child", age)
                & (Limb("(a)", inCare)
                    | Limb("(b)", accommodated)
                    | Limb("deemed", deemed))));
    }
}
