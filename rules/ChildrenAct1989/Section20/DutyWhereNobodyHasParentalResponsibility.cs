using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The duty to accommodate where nobody has parental responsibility for the child.</summary>
[Provision("CA1989/s20/1/a")]
public sealed class DutyWhereNobodyHasParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DutyWhereNobodyHasParentalResponsibility"/>
public sealed class DutyWhereNobodyHasParentalResponsibilityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        ChildInNeed inNeed = default!;
        OutsideSection20 outside = default!;
        NobodyWithParentalResponsibility nobody = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => inNeed, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => nobody, x => x.Child == child.Id);

        Then()
            .Yield(_ => new DutyWhereNobodyHasParentalResponsibility(
                child,
                Limb("child", age)
                & Limb("in need", inNeed)
                & Limb("within the area", child.IsWithinArea)
                & Limb("requires accommodation", child.RequiresAccommodation)
                & Limb("(a)", nobody)
                & Limb("section 20 open", !Where(outside))));
    }
}
