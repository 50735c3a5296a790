namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>Before deciding what services to provide for a child in need, the local authority must ascertain and consider the child's wishes and feelings.</summary>
[Provision("CA1989/s17/4A")]
public sealed class WishesOnServices(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="WishesOnServices"/>
public sealed class WishesOnServicesRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildInNeed inNeed = default!;

        When()
            .Match(() => child)
            .Match(() => inNeed, x => x.Child == child.Id);

        Then()
            .Yield(_ => new WishesOnServices(
                child,
                Limb("in need", inNeed)
                & Limb("before deciding", child.ServicesAreBeingDecided)));
    }
}
