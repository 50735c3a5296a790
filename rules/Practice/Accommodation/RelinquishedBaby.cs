using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>A parent means the child to be adopted, and section 20 applies still.</summary>
[Provision("PRACTICE/relinquished-baby")]
public sealed class RelinquishedBaby(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RelinquishedBaby"/>
public sealed class RelinquishedBabyRule : Rule
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
            .Yield(_ => new RelinquishedBaby(
                child,
                Limb("intends", child.ParentIntendsAdoption)
                & !Limb("outside section 20", outside)));
    }
}
