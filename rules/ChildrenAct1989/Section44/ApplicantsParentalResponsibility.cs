namespace DecisionSupport.Rules.ChildrenAct1989.Section44;

/// <summary>The applicant has limited parental responsibility while an emergency protection order is in force.</summary>
[Provision("CA1989/s44/4/c")]
public sealed class ApplicantsParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ApplicantsParentalResponsibility"/>
public sealed class ApplicantsParentalResponsibilityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        Roll recorded = default!;
        IEnumerable<Order> orders = default!;

        When()
            .Match(() => child)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.EmergencyProtectionOrder).Collect());

        Then()
            .Yield(_ => new ApplicantsParentalResponsibility(
                child,
                Limb("order in force", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
