namespace DecisionSupport.Rules.AdoptionSupportServicesRegulations2005.Regulation7;

/// <summary>The local authority that placed a child for adoption assesses for three years after the order, wherever the family lives.</summary>
[Provision("ASSR2005/r7")]
public sealed class PlacingLocalAuthority(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PlacingLocalAuthority"/>
public sealed class PlacingLocalAuthorityRule : Rule
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
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.AdoptionOrder).Collect());

        Then()
            .Yield(_ => new PlacingLocalAuthority(
                child,
                Limb("placed", child.WasPlacedForAdoptionByLocalAuthority)
                & !Limb("three years", AnyOf(orders, recorded, o => o.WasMadeMoreThanThreeYearsAgo))));
    }
}
