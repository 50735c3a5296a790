namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>The child is in the care of the local authority by a care order, interim or final.</summary>
[Provision("CA1989/s22/1/a")]
public sealed class InCare(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="InCare"/>
public sealed class InCareRule : Rule
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
            .Yield(_ => new InCare(
                child,
                Limb("(a)", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
