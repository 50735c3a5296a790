using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody with parental responsibility asks for the return of a child whom the local authority has under section 21, and no order or power holds the child.</summary>
[Provision("PRACTICE/return-sought-with-no-power")]
public sealed class ReturnSoughtWithNoPower(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReturnSoughtWithNoPower"/>
public sealed class ReturnSoughtWithNoPowerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OutsideSection20 outside = default!;
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ReturnSoughtWithNoPower(
                child,
                Limb("section 21", child.IsAccommodatedUnderSection21)
                & Limb("no order in force", !Where(outside))
                & AnyOf(holders, named, h => Limb("parental responsibility", h) & Limb("asks for return", h.Person.SeeksToRemove))));
    }
}
