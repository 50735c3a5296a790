using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation under section 20 is proposed or recorded while an order, power or remand takes the child outside that section.</summary>
[Provision("PRACTICE/section-20-under-order")]
public sealed class Section20UnderOrder(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="Section20UnderOrder"/>
public sealed class Section20UnderOrderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new Section20UnderOrder(
                child,
                Limb("proposed or recorded", child.AccommodationIsProposed | child.IsAccommodatedUnderSection20)
                & Limb("order in force", outside)));
    }
}
