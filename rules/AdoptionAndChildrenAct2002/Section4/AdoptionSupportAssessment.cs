using DecisionSupport.Rules.AdoptionSupportServicesRegulations2005.Regulation7;

namespace DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section4;

/// <summary>Whoever the Act names is assessed for adoption support on asking for it.</summary>
[Provision("ACA2002/s4/1")]
public sealed class AdoptionSupportAssessment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AdoptionSupportAssessment"/>
public sealed class AdoptionSupportAssessmentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        PlacingLocalAuthority placing = default!;
        Roll recorded = default!;
        IEnumerable<Order> orders = default!;

        When()
            .Match(() => child)
            .Match(() => placing, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.AdoptionOrder).Collect());

        Then()
            .Yield(_ => new AdoptionSupportAssessment(
                child,
                (Limb("may be adopted", child.MayBeAdopted)
                    | Limb("wishing to adopt", child.IsAskedByPersonWishingToAdopt)
                    | Limb("adopted", child.IsSaidToBeAdopted | AnyOf(orders, recorded, o => o.IsInForce)))
                & Limb("request", child.AdoptionSupportAssessmentIsRequested)
                & (Limb("in the area", child.IsWithinArea) | Limb("placed", placing))));
    }
}
