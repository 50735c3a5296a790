namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>The general duty to safeguard and promote the welfare of children in need in the area, by services.</summary>
[Provision("CA1989/s17/1")]
public sealed class ServicesForChildInNeed(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ServicesForChildInNeed"/>
public sealed class ServicesForChildInNeedRule : Rule
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
            .Yield(_ => new ServicesForChildInNeed(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)));
    }
}
