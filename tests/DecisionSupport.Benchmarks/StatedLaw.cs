using DecisionSupport.Inference;
using DecisionSupport.Rules;
using DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section46;
using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section12;
using DecisionSupport.Rules.ChildrenAct1989.Section14C;
using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section2;
using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section3;
using DecisionSupport.Rules.ChildrenAct1989.Section31;
using DecisionSupport.Rules.ChildrenAct1989.Section33;
using DecisionSupport.Rules.ChildrenAct1989.Section38;
using DecisionSupport.Rules.ChildrenAct1989.Section4;
using DecisionSupport.Rules.ChildrenAct1989.Section44;
using DecisionSupport.Rules.ChildrenAct1989.Section46;
using DecisionSupport.Rules.ChildrenAct1989.Section47;
using DecisionSupport.Rules.ChildrenAct1989.Section4A;
using DecisionSupport.Rules.ChildrenAct1989.Section4ZA;
using DecisionSupport.Rules.ChildrenAct1989.Section5;
using DecisionSupport.Rules.HumanFertilisationAndEmbryologyAct2008.Section54;
using DecisionSupport.Rules.Practice;
using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Benchmarks;

/// <summary>The part of the law that the straight line states: parental responsibility, need, accommodation, harm, the court's thresholds and emergency protection.</summary>
/// <remarks>
/// The engines are measured over exactly these rules, so that both sides of a ratio do the same work. A rule added to the rule sets is not added here:
/// the straight line measures what an engine costs, and a second statement of every rule would prove nothing that truth tables do not.
/// </remarks>
public static class StatedLaw
{
    private static readonly RuleDeclaration[] Declarations =
    [
        RuleDeclaration.Of<AdoptionRule>(),
        RuleDeclaration.Of<ChildUnderEighteenRule>(),
        RuleDeclaration.Of<LivesWithOrderRule>(),
        RuleDeclaration.Of<ParentalResponsibilityWithArrangementsRule>(),
        RuleDeclaration.Of<SpecialGuardianshipRule>(),
        RuleDeclaration.Of<ChildInNeedRule>(),
        RuleDeclaration.Of<DisabledChildRule>(),
        RuleDeclaration.Of<ServicesForChildInNeedRule>(),
        RuleDeclaration.Of<MarriageOfSecondParentRule>(),
        RuleDeclaration.Of<MarriageToMotherRule>(),
        RuleDeclaration.Of<MotherAsParentRule>(),
        RuleDeclaration.Of<AccommodationBarredRule>(),
        RuleDeclaration.Of<AgreementOfChildOfSixteenRule>(),
        RuleDeclaration.Of<AgreementOfEveryOrderHolderRule>(),
        RuleDeclaration.Of<AgreementOfOrderHolderRule>(),
        RuleDeclaration.Of<CommunityHomeFromSixteenRule>(),
        RuleDeclaration.Of<AnotherCarerHasNotDelegatedRule>(),
        RuleDeclaration.Of<CarerWithoutDelegationRule>(),
        RuleDeclaration.Of<DelegationOfHolderRule>(),
        RuleDeclaration.Of<DelegationRule>(),
        RuleDeclaration.Of<DelegationMissingRule>(),
        RuleDeclaration.Of<DutyToChildOfSixteenRule>(),
        RuleDeclaration.Of<DutyWhereCarerPreventedRule>(),
        RuleDeclaration.Of<DutyWhereLostOrAbandonedRule>(),
        RuleDeclaration.Of<DutyWhereNobodyHasParentalResponsibilityRule>(),
        RuleDeclaration.Of<NobodyWithParentalResponsibilityRule>(),
        RuleDeclaration.Of<ObjectionInEffectRule>(),
        RuleDeclaration.Of<OutsideSection20Rule>(),
        RuleDeclaration.Of<ParentalObjectionRule>(),
        RuleDeclaration.Of<PowerToAccommodateRule>(),
        RuleDeclaration.Of<RemovalInEffectRule>(),
        RuleDeclaration.Of<RequestForRemovalRule>(),
        RuleDeclaration.Of<WeakBasisAfterRemovalRule>(),
        RuleDeclaration.Of<WishesAndFeelingsRule>(),
        RuleDeclaration.Of<AccommodatedByLocalAuthorityRule>(),
        RuleDeclaration.Of<DeemedLookedAfterRule>(),
        RuleDeclaration.Of<InCareRule>(),
        RuleDeclaration.Of<LookedAfterChildRule>(),
        RuleDeclaration.Of<ParentalResponsibilityRule>(),
        RuleDeclaration.Of<HarmRule>(),
        RuleDeclaration.Of<HarmJudgedSignificantRule>(),
        RuleDeclaration.Of<OrderBarredByAgeRule>(),
        RuleDeclaration.Of<SignificantHarmRule>(),
        RuleDeclaration.Of<ThresholdBeyondParentalControlRule>(),
        RuleDeclaration.Of<ThresholdByCareRule>(),
        RuleDeclaration.Of<LocalAuthoritysParentalResponsibilityRule>(),
        RuleDeclaration.Of<InterimSeparationRule>(),
        RuleDeclaration.Of<InterimThresholdRule>(),
        RuleDeclaration.Of<AgreementWithFatherRule>(),
        RuleDeclaration.Of<OrderForFatherRule>(),
        RuleDeclaration.Of<RegistrationOfFatherRule>(),
        RuleDeclaration.Of<ApplicantsParentalResponsibilityRule>(),
        RuleDeclaration.Of<EmergencyProtectionAccessRefusedRule>(),
        RuleDeclaration.Of<EmergencyProtectionAnyApplicantRule>(),
        RuleDeclaration.Of<EmergencyProtectionAuthorisedPersonRule>(),
        RuleDeclaration.Of<EmergencyOrderToBeExecutedInsteadRule>(),
        RuleDeclaration.Of<PoliceProtectionRule>(),
        RuleDeclaration.Of<EnquiriesAfterObtainingOrderRule>(),
        RuleDeclaration.Of<EnquiriesOnEmergencyProtectionRule>(),
        RuleDeclaration.Of<EnquiriesOnSuspicionRule>(),
        RuleDeclaration.Of<AgreementWithStepParentRule>(),
        RuleDeclaration.Of<OrderForStepParentRule>(),
        RuleDeclaration.Of<RegistrationOfSecondParentRule>(),
        RuleDeclaration.Of<AppointmentOfGuardianRule>(),
        RuleDeclaration.Of<ParentalOrderRule>(),
        RuleDeclaration.Of<AgreementUnderSixteenRule>(),
        RuleDeclaration.Of<AmbiguousRequestForReturnRule>(),
        RuleDeclaration.Of<ApproachingSeventeenRule>(),
        RuleDeclaration.Of<CapacityInQuestionRule>(),
        RuleDeclaration.Of<ConcernAboutAnotherChildRule>(),
        RuleDeclaration.Of<ConditionalThreatRule>(),
        RuleDeclaration.Of<CostGivenAsReasonRule>(),
        RuleDeclaration.Of<HarmToSomeoneElseRule>(),
        RuleDeclaration.Of<InformationMissingRule>(),
        RuleDeclaration.Of<NewbornSeparationRule>(),
        RuleDeclaration.Of<ObjectionToPlacementOnlyRule>(),
        RuleDeclaration.Of<ObjectorWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<OtherHelpInPlaceOfAccommodationRule>(),
        RuleDeclaration.Of<PlannedPoliceRemovalRule>(),
        RuleDeclaration.Of<PlansDifferRule>(),
        RuleDeclaration.Of<RefusalNotFullyAdvisedRule>(),
        RuleDeclaration.Of<RequestWithdrawnRule>(),
        RuleDeclaration.Of<ReturnSoughtUnderOrderRule>(),
        RuleDeclaration.Of<ReturnSoughtWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<SilentCarerRule>(),
        RuleDeclaration.Of<WillingWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<KinshipArrangementRule>(),
    ];

    /// <summary>The rules.</summary>
    public static RuleSet Rules { get; } = RuleSet.Load(Declarations, member => member.IsDefined(typeof(IdentityAttribute), inherit: true));

    /// <summary>The law that they state, and the gateways and cautions that read them.</summary>
    public static LawBook Law { get; } = Only(ChildrenAct.Law, [.. Rules.Rules.Select(rule => Conclusion.ProvisionOf(rule.YieldedType))]);

    /// <summary>An advisor on that part of the law.</summary>
    public static ThresholdAdvisor Advisor { get; } = new(Rules, Law);

    private static LawBook Only(LawBook law, HashSet<string> stated)
    {
        var ladder = law.Ladder with
        {
            Tiers = [.. law.Ladder.Tiers.Select(tier => tier with { Gateways = [.. tier.Gateways.Where(g => g.NotEncoded is not null || stated.Contains(g.Provision))] })],
            Cautions = [.. law.Ladder.Cautions.Where(caution => stated.Contains(caution.Provision))],
        };
        return new LawBook(law.Version, law.EncodedFrom, law.All, law.Authorities, ladder, law.Deadlines, law.Calendar.Holidays);
    }
}
