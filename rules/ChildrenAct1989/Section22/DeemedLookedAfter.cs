namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>Children treated as looked after at once: authorised for adoption, subject to an application for a placement order, or remanded to youth detention accommodation.</summary>
[Provision("CA1989/s22/deemed")]
public sealed class DeemedLookedAfter(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="DeemedLookedAfter"/>
public sealed class DeemedLookedAfterRule : Rule
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
            .Query(() => orders, q => q.Match<Order>(
                o => o.Child == child.Id,
                o => o.Kind == OrderKind.PlacementOrder || o.Kind == OrderKind.AuthorisedForAdoption
                    || o.Kind == OrderKind.AppliedForPlacementOrder || o.Kind == OrderKind.RemandToYouthDetentionAccommodation).Collect());

        Then()
            .Yield(_ => new DeemedLookedAfter(
                child,
                Limb("deemed", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
