namespace DecisionSupport.Rules.ChildrenAct1989.Section22C;

/// <summary>The local authority considers adoption, or is satisfied that the child ought to be placed for adoption without being authorised to; and no court has refused a placement order.</summary>
[Provision("CA1989/s22C/9A")]
public sealed class AdoptionConsidered(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AdoptionConsidered"/>
public sealed class AdoptionConsideredRule : Rule
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
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.PlacementOrder || o.Kind == OrderKind.AuthorisedForAdoption).Collect());

        Then()
            .Yield(_ => new AdoptionConsidered(
                child,
                (Limb("(a)", child.AdoptionIsConsidered)
                    | (Limb("(b)", child.OughtToBePlacedForAdoption)
                        & !Limb("authorised", AnyOf(orders, recorded, o => o.IsInForce))))
                & !Limb("(9C)", child.PlacementOrderIsRefused)));
    }
}
