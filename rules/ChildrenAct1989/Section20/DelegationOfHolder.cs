using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>One person with parental responsibility, who is looking after the child, really and voluntarily delegates its exercise to the local authority.</summary>
/// <remarks>Silence is not delegation. A conditional threat leaves voluntariness disputed. Full information is good practice, and not a condition (Williams v Hackney).</remarks>
[Provision("CA1989/s2/9/holder")]
public sealed class DelegationOfHolder(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="DelegationOfHolder"/>
public sealed class DelegationOfHolderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        ParentalResponsibility holder = default!;

        When()
            .Match(() => person)
            .Match(() => holder, h => h.Subject == person.Subject);

        Then()
            .Yield(_ => new DelegationOfHolder(
                person,
                Limb("parental responsibility", holder)
                & Limb("looking after", person.IsLookingAfterChild)
                & Limb("agrees", person.AgreesToAccommodation)
                & Limb("capacity", person.HasCapacity)
                & Limb("no threat", person.NothingWasSaidOfRefusal | person.NeutralInformationWasGiven)
                & Limb("real and voluntary", person.AgreementIsRealAndVoluntary)));
    }
}
