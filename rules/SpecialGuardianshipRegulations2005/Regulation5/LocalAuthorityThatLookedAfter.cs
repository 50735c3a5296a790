namespace DecisionSupport.Rules.SpecialGuardianshipRegulations2005.Regulation5;

/// <summary>The local authority that looked after the child assesses for three years after the order, wherever the family lives.</summary>
[Provision("SGR2005/r5")]
public sealed class LocalAuthorityThatLookedAfter(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LocalAuthorityThatLookedAfter"/>
public sealed class LocalAuthorityThatLookedAfterRule : Rule
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
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.SpecialGuardianshipOrder).Collect());

        Then()
            .Yield(_ => new LocalAuthorityThatLookedAfter(
                child,
                Limb("looked after", child.WasLookedAfterBeforeSpecialGuardianship)
                & !Limb("three years", AnyOf(orders, recorded, o => o.WasMadeMoreThanThreeYearsAgo))));
    }
}
