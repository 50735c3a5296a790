using DecisionSupport.Rules.ChildrenAct1989.Section3;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>One person with parental responsibility is looking after the child and has not really and voluntarily delegated its exercise.</summary>
[Provision("CA1989/s20/carer")]
public sealed class CarerWithoutDelegation(Person person, Proposition holds) : Conclusion(person, holds);

/// <inheritdoc cref="CarerWithoutDelegation"/>
public sealed class CarerWithoutDelegationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Person person = default!;
        ParentalResponsibility holder = default!;
        DelegationOfHolder delegation = default!;

        When()
            .Match(() => person)
            .Match(() => holder, h => h.Subject == person.Subject)
            .Match(() => delegation, d => d.Subject == person.Subject);

        Then()
            .Yield(_ => new CarerWithoutDelegation(
                person,
                Limb("parental responsibility", holder)
                & Limb("looking after", person.IsLookingAfterChild)
                & Limb("no delegation", !Where(delegation))));
    }
}
