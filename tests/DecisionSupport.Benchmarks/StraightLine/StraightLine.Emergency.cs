using DecisionSupport.Rules.ChildrenAct1989.Section44;
using DecisionSupport.Rules.ChildrenAct1989.Section46;
using DecisionSupport.Rules.ChildrenAct1989.Section47;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// Protection in an emergency, and enquiries: sections 44, 46 and 47.
internal sealed partial class StraightLine
{
    private ApplicantsParentalResponsibility ApplicantsParentalResponsibility() => new(
        child,
        Limb("order in force", AnyOf(Orders(kind => kind is OrderKind.EmergencyProtectionOrder), ordersRecorded, o => o.IsInForce)));

    private EmergencyProtectionAccessRefused EmergencyProtectionAccessRefused() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("(i)", Limb("enquiries", child.EnquiriesAreBeingMade))
        & Limb("(ii)", Limb("access refused", child.AccessIsRefused) & Limb("unreasonably", child.RefusalIsUnreasonable) & Limb("urgent", child.AccessIsRequiredUrgently)));

    private EmergencyProtectionAnyApplicant EmergencyProtectionAnyApplicant() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(judgedHarms, concernsRecorded, h =>
            Limb("significant harm", h)
            & Limb("cause to believe", h.Concern.Reaches(Standard.Believe))
            & (Limb("(i)", h.Concern.IsLikelyIfNotRemoved) | Limb("(ii)", h.Concern.IsLikelyIfDoesNotRemain))));

    private EmergencyProtectionAuthorisedPerson EmergencyProtectionAuthorisedPerson() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("authorised person", child.ApplicantIsAuthorisedPerson)
        & Limb("(i)", child.AuthorisedPersonSuspects)
        & Limb("(ii)", child.AuthorisedPersonIsMakingEnquiries)
        & Limb("(iii)", Limb("access refused", child.AccessIsRefused) & Limb("unreasonably", child.RefusalIsUnreasonable) & Limb("urgent", child.AccessIsRequiredUrgently)));

    private EmergencyOrderToBeExecutedInstead EmergencyOrderToBeExecutedInstead() => new(
        child,
        Limb("order in force", AnyOf(Orders(kind => kind is OrderKind.EmergencyProtectionOrder), ordersRecorded, o => o.IsInForce))
        & Limb("no compelling reasons", !child.CompellingReasonsForPolice));

    private PoliceProtection PoliceProtection() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(judgedHarms, concernsRecorded, h =>
            Limb("significant harm", h)
            & Limb("cause to believe", h.Concern.Reaches(Standard.Believe))
            & Limb("otherwise likely", h.Concern.IsLikelyWithoutPolice)));

    private EnquiriesAfterObtainingOrder EnquiriesAfterObtainingOrder() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("obtained", child.LocalAuthorityObtainedEmergencyProtectionOrder));

    private EnquiriesOnEmergencyProtection EnquiriesOnEmergencyProtection() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in the area", child.LivesOrIsFoundInArea)
        & Limb("informed", child.LocalAuthorityIsInformedOfEmergencyProtection));

    private EnquiriesOnSuspicion EnquiriesOnSuspicion() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in the area", child.LivesOrIsFoundInArea)
        & AnyOf(judgedHarms, concernsRecorded, h =>
            Limb("significant harm", h)
            & (Limb("is suffering", h.Concern.IsSuffering) | Limb("is likely to suffer", h.Concern.IsRealPossibility))
            & Limb("cause to suspect", h.Concern.Reaches(Standard.Suspect))));
}
