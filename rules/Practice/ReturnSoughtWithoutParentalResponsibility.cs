using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody without parental responsibility asks for the child's return.</summary>
[Provision("PRACTICE/return-sought-without-parental-responsibility")]
public sealed class ReturnSoughtWithoutParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReturnSoughtWithoutParentalResponsibility"/>
public sealed class ReturnSoughtWithoutParentalResponsibilityRule : Rule
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
            .Yield(_ => new ReturnSoughtWithoutParentalResponsibility(
                child,
                Limb("child", age)
                & AnyOf(holders, named, h =>
                    Limb("no parental responsibility", !Where(h))
                    & Limb("asks for return", h.Person.SeeksToRemove))));
    }
}
