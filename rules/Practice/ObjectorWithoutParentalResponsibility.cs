using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>Somebody without parental responsibility objects to accommodation.</summary>
[Provision("PRACTICE/objector-without-parental-responsibility")]
public sealed class ObjectorWithoutParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ObjectorWithoutParentalResponsibility"/>
public sealed class ObjectorWithoutParentalResponsibilityRule : Rule
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
            .Yield(_ => new ObjectorWithoutParentalResponsibility(
                child,
                Limb("child", age)
                & AnyOf(holders, named, h =>
                    Limb("no parental responsibility", !Where(h))
                    & Limb("objects", h.Person.ObjectsToAccommodation))));
    }
}
