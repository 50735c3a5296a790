using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A person with parental responsibility may at any time remove the child from accommodation under section 20.</summary>
/// <remarks>There is no test of willingness, ability or suitability, and no notice. A court order about residence prevails.</remarks>
[Provision("CA1989/s20/8")]
public sealed class RequestForRemoval(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RequestForRemoval"/>
public sealed class RequestForRemovalRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new RequestForRemoval(
                child,
                Limb("child", age)
                & Limb("accommodated under section 20", child.IsAccommodatedUnderSection20)
                & AnyOf(holders, named, h =>
                    Limb("parental responsibility", h)
                    & Limb("seeks removal", h.Person.SeeksToRemove)
                    & Limb("no order prevents it", !h.Person.IsLimitedByOrder))));
    }
}
