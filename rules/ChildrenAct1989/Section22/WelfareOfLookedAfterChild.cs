namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>A local authority must safeguard and promote the welfare of a child whom it looks after.</summary>
[Provision("CA1989/s22/3")]
public sealed class WelfareOfLookedAfterChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="WelfareOfLookedAfterChild"/>
public sealed class WelfareOfLookedAfterChildRule : Rule
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
            .Yield(_ => new WelfareOfLookedAfterChild(
                child,
                Limb("looked after", lookedAfter)));
    }
}
