using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section44;

/// <summary>An authorised person's enquiries are frustrated by access unreasonably refused, and access is required urgently.</summary>
[Provision("CA1989/s44/1/c")]
public sealed class EmergencyProtectionAuthorisedPerson(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EmergencyProtectionAuthorisedPerson"/>
public sealed class EmergencyProtectionAuthorisedPersonRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new EmergencyProtectionAuthorisedPerson(
                child,
                Limb("child", age)
                & Limb("authorised person", child.ApplicantIsAuthorisedPerson)
                & Limb("(i)", child.AuthorisedPersonSuspects)
                & Limb("(ii)", child.AuthorisedPersonIsMakingEnquiries)
                & Limb("(iii)", Limb("access refused", child.AccessIsRefused) & Limb("unreasonably", child.RefusalIsUnreasonable) & Limb("urgent", child.AccessIsRequiredUrgently))));
    }
}
