namespace DecisionSupport.Rules.ChildrenAct1989.Section46;

/// <summary>Where an emergency protection order is in force, police protection is used only for compelling reasons.</summary>
[Provision("CA1989/s46/bar")]
public sealed class EmergencyOrderToBeExecutedInstead(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="EmergencyOrderToBeExecutedInstead"/>
public sealed class EmergencyOrderToBeExecutedInsteadRule : Rule
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
            .Yield(_ => new EmergencyOrderToBeExecutedInstead(
                child,
                Limb("order in force", AnyOf(orders, recorded, o => o.IsInForce))
                & Limb("no compelling reasons", !child.CompellingReasonsForPolice)));
    }
}
