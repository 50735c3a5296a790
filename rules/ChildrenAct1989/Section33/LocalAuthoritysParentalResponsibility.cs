namespace DecisionSupport.Rules.ChildrenAct1989.Section33;

/// <summary>The local authority has parental responsibility while a care order, interim or final, is in force.</summary>
[Provision("CA1989/s33/3/a")]
public sealed class LocalAuthoritysParentalResponsibility(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LocalAuthoritysParentalResponsibility"/>
public sealed class LocalAuthoritysParentalResponsibilityRule : Rule
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
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.CareOrder || o.Kind == OrderKind.InterimCareOrder).Collect());

        Then()
            .Yield(_ => new LocalAuthoritysParentalResponsibility(
                child,
                Limb("care order", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
