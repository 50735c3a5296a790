using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The duty to accommodate a child who is lost or has been abandoned.</summary>
[Provision("CA1989/s20/1/b")]
public sealed class DutyWhereLostOrAbandoned(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DutyWhereLostOrAbandoned"/>
public sealed class DutyWhereLostOrAbandonedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        ChildInNeed inNeed = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => inNeed, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new DutyWhereLostOrAbandoned(
                child,
                Limb("child", age)
                & Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("requires accommodation", child.RequiresAccommodation)
                & Limb("(b)", child.IsLostOrAbandoned)
                & Limb("section 20 open", !Where(outside))));
    }
}
