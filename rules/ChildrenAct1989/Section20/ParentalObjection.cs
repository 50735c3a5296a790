using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A person with parental responsibility who is willing and able to house the child, or to have the child housed, can stop accommodation by objecting to it.</summary>
/// <remarks>All limbs attach to the same person. Subsections (9) to (11), which take the objection away, are rules of their own in this folder. Whether an order limits the right to object is for legal advice.</remarks>
[Provision("CA1989/s20/7")]
public sealed class ParentalObjection(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ParentalObjection"/>
public sealed class ParentalObjectionRule : Rule
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
            .Yield(_ => new ParentalObjection(
                child,
                Limb("child", age)
                & AnyOf(holders, named, h =>
                    Limb("(a)", h)
                    & Limb("(b)", h.Person.IsWilling & (Limb("(i)", h.Person.IsAbleToProvide) | Limb("(ii)", h.Person.IsAbleToArrange)))
                    & Limb("objects", h.Person.ObjectsToAccommodation)
                    & !Limb("limited by an order", LeftOpenBy(h.Person.IsLimitedByOrder)))));
    }
}
