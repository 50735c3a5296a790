using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The duty to accommodate a child in need who has reached sixteen and whose welfare is otherwise likely to be seriously prejudiced.</summary>
[Provision("CA1989/s20/3")]
public sealed class DutyToChildOfSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DutyToChildOfSixteen"/>
public sealed class DutyToChildOfSixteenRule : Rule
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
            .Yield(_ => new DutyToChildOfSixteen(
                child,
                Limb("child", age)
                & Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("reached sixteen", child.HasReached(16))
                & Limb("serious prejudice", child.WelfareIsLikelySeriouslyPrejudiced)
                & Limb("section 20 open", !Where(outside))));
    }
}
