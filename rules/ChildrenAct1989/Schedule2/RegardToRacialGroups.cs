using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Schedule2;

/// <summary>In arranging day care, or encouraging people to foster, regard is to be had to the racial groups of children in need in the area.</summary>
[Provision("CA1989/sch2/11")]
public sealed class RegardToRacialGroups(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RegardToRacialGroups"/>
public sealed class RegardToRacialGroupsRule : Rule
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
            .Yield(_ => new RegardToRacialGroups(
                child,
                Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("arrangements", child.DayCareOrFosteringIsArranged)));
    }
}
