using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>A child of sixteen or seventeen, able to decide it and fully advised, refuses accommodation under section 20.</summary>
[Provision("CA1989/s17/6/refusal")]
public sealed class FullyAdvisedRefusal(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="FullyAdvisedRefusal"/>
public sealed class FullyAdvisedRefusalRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new FullyAdvisedRefusal(
                child,
                Limb("child", age)
                & Limb("reached sixteen", child.HasReached(16))
                & Limb("refuses", child.RefusesAccommodation)
                & Limb("fully advised", child.RefusalIsFullyAdvised)));
    }
}
