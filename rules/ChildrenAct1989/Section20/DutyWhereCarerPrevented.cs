using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The duty to accommodate where the person who has been caring for the child is prevented from doing so, for whatever reason.</summary>
[Provision("CA1989/s20/1/c")]
public sealed class DutyWhereCarerPrevented(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DutyWhereCarerPrevented"/>
public sealed class DutyWhereCarerPreventedRule : Rule
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
            .Yield(_ => new DutyWhereCarerPrevented(
                child,
                Limb("child", age)
                & Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("requires accommodation", child.RequiresAccommodation)
                & Limb("(c)", child.CarerIsPrevented)
                & Limb("section 20 open", !Where(outside))));
    }
}
