using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>Before accommodating a child, the local authority must ascertain and consider the child's wishes and feelings.</summary>
[Provision("CA1989/s20/6")]
public sealed class WishesAndFeelings(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="WishesAndFeelings"/>
public sealed class WishesAndFeelingsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new WishesAndFeelings(
                child,
                Limb("child", age)
                & Limb("before providing", child.AccommodationIsProposed)
                & Limb("section 20 open", !Where(outside))));
    }
}
