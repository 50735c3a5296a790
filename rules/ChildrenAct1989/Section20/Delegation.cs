using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A person with parental responsibility who is looking after the child really and voluntarily delegates its exercise to the local authority.</summary>
/// <remarks>Silence is not delegation. A conditional threat leaves voluntariness disputed. Full information is good practice, and not a condition (Williams v Hackney).</remarks>
[Provision("CA1989/s2/9")]
public sealed class Delegation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="Delegation"/>
public sealed class DelegationRule : Rule
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
            .Yield(_ => new Delegation(
                child,
                AnyOf(holders, named, h =>
                    Limb("parental responsibility", h)
                    & Limb("looking after", h.Person.IsLookingAfterChild)
                    & Limb("agrees", h.Person.AgreesToAccommodation)
                    & Limb("capacity", h.Person.HasCapacity)
                    & Limb("no threat", h.Person.NothingWasSaidOfRefusal | h.Person.NeutralInformationWasGiven)
                    & Limb("real and voluntary", h.Person.AgreementIsRealAndVoluntary))));
    }
}
