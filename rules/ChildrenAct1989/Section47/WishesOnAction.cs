using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>The child's wishes and feelings about the action to be taken are ascertained and considered before it is decided.</summary>
[Provision("CA1989/s47/5A")]
public sealed class WishesOnAction(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="WishesOnAction"/>
public sealed class WishesOnActionRule : Rule
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
            .Yield(_ => new WishesOnAction(
                child,
                Limb("child", age)
                & Limb("enquiries", child.EnquiriesAreBeingMade | child.EnquiriesFollowEmergencyProtection)));
    }
}
