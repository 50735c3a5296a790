using DecisionSupport.Rules.ChildrenAct1989.Section46;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>Orders and emergency powers under which a child is accommodated otherwise than under section 20.</summary>
[Provision("CA1989/s20/outside")]
public sealed class OutsideSection20(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OutsideSection20"/>
public sealed class OutsideSection20Rule : Rule
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
                o => o.Kind == OrderKind.CareOrder || o.Kind == OrderKind.InterimCareOrder
                    || o.Kind == OrderKind.EmergencyProtectionOrder || o.Kind == OrderKind.PoliceProtection
                    || o.Kind == OrderKind.PlacementOrder || o.Kind == OrderKind.AuthorisedForAdoption
                    || o.Kind == OrderKind.RemandToLocalAuthorityAccommodation || o.Kind == OrderKind.RemandToYouthDetentionAccommodation).Collect());

        Then()
            .Yield(_ => new OutsideSection20(
                child,
                Limb("order in force", AnyOf(orders, recorded, o => o.IsInForce))));
    }
}
