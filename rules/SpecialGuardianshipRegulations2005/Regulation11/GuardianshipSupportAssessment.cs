using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.SpecialGuardianshipRegulations2005.Regulation5;

namespace DecisionSupport.Rules.SpecialGuardianshipRegulations2005.Regulation11;

/// <summary>Where the child is or was looked after, whoever the regulations name is assessed for special guardianship support on asking for it.</summary>
[Provision("SGR2005/r11/1")]
public sealed class GuardianshipSupportAssessment(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="GuardianshipSupportAssessment"/>
public sealed class GuardianshipSupportAssessmentRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        LocalAuthorityThatLookedAfter outside = default!;
        Roll recorded = default!;
        IEnumerable<Order> orders = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id)
            .Match(() => recorded, r => r.Subject == child.Subject, r => r.List == ListOf.Orders)
            .Query(() => orders, q => q.Match<Order>(o => o.Child == child.Id, o => o.Kind == OrderKind.SpecialGuardianshipOrder).Collect());

        Then()
            .Yield(_ => new GuardianshipSupportAssessment(
                child,
                (Limb("order", AnyOf(orders, recorded, o => o.IsInForce)) | Limb("sought", child.SpecialGuardianshipIsSought))
                & (Limb("is looked after", lookedAfter) | Limb("was looked after", child.WasLookedAfterBeforeSpecialGuardianship))
                & Limb("request", child.GuardianshipSupportAssessmentIsRequested)
                & (Limb("in the area", child.IsWithinArea) | Limb("outside", outside))));
    }
}
