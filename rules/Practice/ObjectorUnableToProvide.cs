using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.Practice;

/// <summary>A person with parental responsibility objects, and is not both willing and able to house the child or to have the child housed: the objection bars nothing, and the right to remove is still theirs.</summary>
[Provision("PRACTICE/objector-unable-to-provide")]
public sealed class ObjectorUnableToProvide(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ObjectorUnableToProvide"/>
public sealed class ObjectorUnableToProvideRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll named = default!;
        IEnumerable<ParentalResponsibility> holders = default!;

        When()
            .Match(() => child)
            .Match(() => named, r => r.Subject == child.Subject, r => r.List == ListOf.People)
            .Query(() => holders, q => q.Match<ParentalResponsibility>(x => x.Child == child.Id).Collect());

        Then()
            .Yield(_ => new ObjectorUnableToProvide(
                child,
                AnyOf(holders, named, h =>
                    Limb("parental responsibility", h)
                    & Limb("objects", h.Person.ObjectsToAccommodation)
                    & !Limb("willing and able", h.Person.IsWilling & (h.Person.IsAbleToProvide | h.Person.IsAbleToArrange)))));
    }
}
