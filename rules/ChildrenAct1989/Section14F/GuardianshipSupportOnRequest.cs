namespace DecisionSupport.Rules.ChildrenAct1989.Section14F;

/// <summary>Whoever is named may be assessed for special guardianship support on asking for it.</summary>
[Provision("CA1989/s14F/3")]
public sealed class GuardianshipSupportOnRequest(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="GuardianshipSupportOnRequest"/>
public sealed class GuardianshipSupportOnRequestRule : Rule
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
            .Yield(_ => new GuardianshipSupportOnRequest(
                child,
                Limb("order", AnyOf(orders, recorded, o => o.IsInForce))
                & Limb("request", child.GuardianshipSupportAssessmentIsRequested)));
    }
}
