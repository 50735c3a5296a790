namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>A child is taken from a person with parental responsibility who is looking after the child, without a real and voluntary delegation.</summary>
[Provision("CA1989/s20/delegation")]
public sealed class DelegationMissing(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DelegationMissing"/>
public sealed class DelegationMissingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Delegation delegation = default!;
        AgreementOfChildOfSixteen ofChild = default!;

        When()
            .Match(() => child)
            .Match(() => delegation, x => x.Child == child.Id)
            .Match(() => ofChild, x => x.Child == child.Id);

        Then()
            .Yield(_ => new DelegationMissing(
                child,
                Limb("taken from care", child.IsInCareOfPersonWithParentalResponsibility)
                & Limb("no delegation", !Where(delegation))
                & !Limb("(11)", ofChild)));
    }
}
