using DecisionSupport.Inference;
using DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section4;
using DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section46;
using DecisionSupport.Rules.AdoptionSupportServicesRegulations2005.Regulation7;
using DecisionSupport.Rules.CarePlanningRegulations2010;
using DecisionSupport.Rules.ChildrenAct1989.Schedule2;
using DecisionSupport.Rules.ChildrenAct1989.Schedule2Part2;
using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section12;
using DecisionSupport.Rules.ChildrenAct1989.Section14C;
using DecisionSupport.Rules.ChildrenAct1989.Section14F;
using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZA;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZB;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZC;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZD;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZF;
using DecisionSupport.Rules.ChildrenAct1989.Section2;
using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section22C;
using DecisionSupport.Rules.ChildrenAct1989.Section23ZA;
using DecisionSupport.Rules.ChildrenAct1989.Section25A;
using DecisionSupport.Rules.ChildrenAct1989.Section26;
using DecisionSupport.Rules.ChildrenAct1989.Section26A;
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
using DecisionSupport.Rules.ChildrenAct1989.Section66;
using DecisionSupport.Rules.ChildrenAndYoungPersonsAct1933.Section50;
using DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;
using DecisionSupport.Rules.DomesticAbuseAct2021.Section1;
using DecisionSupport.Rules.DomesticAbuseAct2021.Section3;
using DecisionSupport.Rules.HumanFertilisationAndEmbryologyAct2008.Section54;
using DecisionSupport.Rules.NationalityImmigrationAndAsylumAct2002.Schedule3;
using DecisionSupport.Rules.Practice;
using DecisionSupport.Rules.Practice.Accommodation;
using DecisionSupport.Rules.Practice.AdoptionSupport;
using DecisionSupport.Rules.Practice.EarlyHelp;
using DecisionSupport.Rules.Practice.ViolenceAtHome;
using DecisionSupport.Rules.SpecialGuardianshipRegulations2005.Regulation11;
using DecisionSupport.Rules.SpecialGuardianshipRegulations2005.Regulation5;
using DecisionSupport.Rules.WorkingTogether2023.Assessment;
using DecisionSupport.Rules.WorkingTogether2023.ChildProtection;
using DecisionSupport.Rules.WorkingTogether2023.EarlyHelp;
using DecisionSupport.Rules.WorkingTogether2023.Referral;

namespace DecisionSupport.Rules;

/// <summary>The Children Act 1989 thresholds: the rules, and the law that they state.</summary>
public static partial class ChildrenAct
{
    /// <summary>Every rule, by section.</summary>
    public static IReadOnlyList<RuleDeclaration> Declarations { get; } =
    [
        RuleDeclaration.Of<AdoptionRule>(),
        RuleDeclaration.Of<ChildUnderEighteenRule>(),
        RuleDeclaration.Of<LivesWithOrderRule>(),
        RuleDeclaration.Of<ParentalResponsibilityWithArrangementsRule>(),
        RuleDeclaration.Of<SpecialGuardianshipRule>(),
        RuleDeclaration.Of<ChildInNeedRule>(),
        RuleDeclaration.Of<DisabledChildRule>(),
        RuleDeclaration.Of<ServicesForChildInNeedRule>(),
        RuleDeclaration.Of<ServicesForFamilyRule>(),
        RuleDeclaration.Of<WishesOnServicesRule>(),
        RuleDeclaration.Of<AccommodationAsHelpRule>(),
        RuleDeclaration.Of<AccommodationOwedInsteadRule>(),
        RuleDeclaration.Of<FullyAdvisedRefusalRule>(),
        RuleDeclaration.Of<HelpInKindOrCashRule>(),
        RuleDeclaration.Of<RepaymentExcludedRule>(),
        RuleDeclaration.Of<YoungCarerRule>(),
        RuleDeclaration.Of<YoungCarerAssessedAlreadyRule>(),
        RuleDeclaration.Of<YoungCarersAssessmentRule>(),
        RuleDeclaration.Of<CareNotOfYoungCarerRule>(),
        RuleDeclaration.Of<DecisionOnYoungCarerRule>(),
        RuleDeclaration.Of<ParentCarerRule>(),
        RuleDeclaration.Of<ParentCarerAssessedAlreadyRule>(),
        RuleDeclaration.Of<ParentCarersAssessmentRule>(),
        RuleDeclaration.Of<ParentCarerToBeAssessedRule>(),
        RuleDeclaration.Of<DecisionOnParentCarerRule>(),
        RuleDeclaration.Of<ParentCarerAssessedRule>(),
        RuleDeclaration.Of<AccommodationForAllegedAbuserRule>(),
        RuleDeclaration.Of<BreaksForCarersRule>(),
        RuleDeclaration.Of<CombinedAssessmentRule>(),
        RuleDeclaration.Of<ContactForAccommodatedChildRule>(),
        RuleDeclaration.Of<DisabledChildrenRegisterRule>(),
        RuleDeclaration.Of<FamilyCentresRule>(),
        RuleDeclaration.Of<HarmInAnotherAreaRule>(),
        RuleDeclaration.Of<InformationOnServicesRule>(),
        RuleDeclaration.Of<LivingWithOrContactWithFamilyRule>(),
        RuleDeclaration.Of<PreventionOfIllTreatmentRule>(),
        RuleDeclaration.Of<RegardToRacialGroupsRule>(),
        RuleDeclaration.Of<ServicesForDisabledChildrenRule>(),
        RuleDeclaration.Of<ServicesWhileWithFamilyRule>(),
        RuleDeclaration.Of<StepsToAvoidProceedingsRule>(),
        RuleDeclaration.Of<AdultExcludedFromSupportRule>(),
        RuleDeclaration.Of<HelpNeededToAvoidBreachRule>(),
        RuleDeclaration.Of<NoHelpNeededToAvoidBreachRule>(),
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
        RuleDeclaration.Of<ConsultationBeforeDecisionRule>(),
        RuleDeclaration.Of<DeemedLookedAfterRule>(),
        RuleDeclaration.Of<InCareRule>(),
        RuleDeclaration.Of<LookedAfterChildRule>(),
        RuleDeclaration.Of<AccommodationBegunRule>(),
        RuleDeclaration.Of<AboutToBeLookedAfterRule>(),
        RuleDeclaration.Of<ProtectionOfPublicRule>(),
        RuleDeclaration.Of<WelfareOfLookedAfterChildRule>(),
        RuleDeclaration.Of<AdoptionConsideredRule>(),
        RuleDeclaration.Of<LivingWithParentRule>(),
        RuleDeclaration.Of<MostAppropriatePlacementRule>(),
        RuleDeclaration.Of<PlacementWhereAdoptionConsideredRule>(),
        RuleDeclaration.Of<PreferencesAmongPlacementsRule>(),
        RuleDeclaration.Of<VisitsDueRule>(),
        RuleDeclaration.Of<ReviewingOfficerToBeAppointedRule>(),
        RuleDeclaration.Of<RepresentationsRule>(),
        RuleDeclaration.Of<AdvocateForChildRule>(),
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
        RuleDeclaration.Of<ActionDecidedOnRule>(),
        RuleDeclaration.Of<ApplicationWhereAccessRefusedRule>(),
        RuleDeclaration.Of<EnquiriesAfterObtainingOrderRule>(),
        RuleDeclaration.Of<EnquiriesOnEmergencyProtectionRule>(),
        RuleDeclaration.Of<EnquiriesOnSuspicionRule>(),
        RuleDeclaration.Of<HelpWithEnquiriesRule>(),
        RuleDeclaration.Of<ReviewWhereNoApplicationRule>(),
        RuleDeclaration.Of<StepsToSeeChildRule>(),
        RuleDeclaration.Of<WishesOnActionRule>(),
        RuleDeclaration.Of<AgreementWithStepParentRule>(),
        RuleDeclaration.Of<OrderForStepParentRule>(),
        RuleDeclaration.Of<RegistrationOfSecondParentRule>(),
        RuleDeclaration.Of<AppointmentOfGuardianRule>(),
        RuleDeclaration.Of<PrivatelyFosteredChildRule>(),
        RuleDeclaration.Of<ContactToBePromotedRule>(),
        RuleDeclaration.Of<EligibleChildRule>(),
        RuleDeclaration.Of<IssueAtOnceRule>(),
        RuleDeclaration.Of<LegalPlanningRule>(),
        RuleDeclaration.Of<LetterBeforeProceedingsRule>(),
        RuleDeclaration.Of<PreProceedingsMeetingRule>(),
        RuleDeclaration.Of<PreProceedingsOutcomeRule>(),
        RuleDeclaration.Of<ParentalOrderRule>(),
        RuleDeclaration.Of<ApprovalByDirectorRule>(),
        RuleDeclaration.Of<ApprovalByNominatedOfficerRule>(),
        RuleDeclaration.Of<BeforeCeasingRule>(),
        RuleDeclaration.Of<CarePlanToBePreparedRule>(),
        RuleDeclaration.Of<HealthAssessmentToBeArrangedRule>(),
        RuleDeclaration.Of<OtherArrangementsFromSixteenRule>(),
        RuleDeclaration.Of<OtherArrangementsUnderSixteenRule>(),
        RuleDeclaration.Of<PlacementPlanToBePreparedRule>(),
        RuleDeclaration.Of<ReviewsDueRule>(),
        RuleDeclaration.Of<ShortBreaksRegimeRule>(),
        RuleDeclaration.Of<TemporaryApprovalOfConnectedPersonRule>(),
        RuleDeclaration.Of<AgreementUnderSixteenRule>(),
        RuleDeclaration.Of<AmbiguousRequestForReturnRule>(),
        RuleDeclaration.Of<ApproachingSeventeenRule>(),
        RuleDeclaration.Of<BeforeBirthRule>(),
        RuleDeclaration.Of<CapacityInQuestionRule>(),
        RuleDeclaration.Of<ComparisonNotRecordedRule>(),
        RuleDeclaration.Of<ConcernAboutAnotherChildRule>(),
        RuleDeclaration.Of<ConditionalThreatRule>(),
        RuleDeclaration.Of<CostGivenAsReasonRule>(),
        RuleDeclaration.Of<ContributionMadeConditionRule>(),
        RuleDeclaration.Of<HarmToSomeoneElseRule>(),
        RuleDeclaration.Of<InformationMissingRule>(),
        RuleDeclaration.Of<NewbornSeparationRule>(),
        RuleDeclaration.Of<NoFundedAdviceYetRule>(),
        RuleDeclaration.Of<ObjectionToPlacementOnlyRule>(),
        RuleDeclaration.Of<ObjectorWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<OtherHelpInPlaceOfAccommodationRule>(),
        RuleDeclaration.Of<PlannedPoliceRemovalRule>(),
        RuleDeclaration.Of<PlansDifferRule>(),
        RuleDeclaration.Of<InterimOrderEndingAtSeventeenRule>(),
        RuleDeclaration.Of<ObjectorUnableToProvideRule>(),
        RuleDeclaration.Of<ReturnSoughtInPoliceProtectionRule>(),
        RuleDeclaration.Of<ReturnSoughtWithNoPowerRule>(),
        RuleDeclaration.Of<Section20UnderOrderRule>(),
        RuleDeclaration.Of<RefusalNotFullyAdvisedRule>(),
        RuleDeclaration.Of<RequestWithdrawnRule>(),
        RuleDeclaration.Of<ReturnSoughtUnderOrderRule>(),
        RuleDeclaration.Of<ReturnSoughtWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<SilentCarerRule>(),
        RuleDeclaration.Of<WillingWithoutParentalResponsibilityRule>(),
        RuleDeclaration.Of<AccommodatedDuringProceedingsRule>(),
        RuleDeclaration.Of<BailConditionsOnlyRule>(),
        RuleDeclaration.Of<DriftRule>(),
        RuleDeclaration.Of<KinshipArrangementRule>(),
        RuleDeclaration.Of<LongTermAccommodationRule>(),
        RuleDeclaration.Of<NoticeOfRemovalAskedForRule>(),
        RuleDeclaration.Of<OtherCourtOrderSoughtRule>(),
        RuleDeclaration.Of<RelinquishedBabyRule>(),
        RuleDeclaration.Of<ShortBreaksInFullRule>(),
        RuleDeclaration.Of<ShortBreaksPlannedRule>(),
        RuleDeclaration.Of<ChildProtectionPlanRule>(),
        RuleDeclaration.Of<CoreGroupRule>(),
        RuleDeclaration.Of<InitialConferenceRule>(),
        RuleDeclaration.Of<ReviewConferenceRule>(),
        RuleDeclaration.Of<StrategyDiscussionRule>(),
        RuleDeclaration.Of<EarlyHelpByAgreementRule>(),
        RuleDeclaration.Of<DecisionDueOnReferralRule>(),
        RuleDeclaration.Of<AssessmentAfterReferralRule>(),
        RuleDeclaration.Of<DomesticAbuseRule>(),
        RuleDeclaration.Of<DomesticAbuseByChildRule>(),
        RuleDeclaration.Of<ChildVictimOfDomesticAbuseRule>(),
        RuleDeclaration.Of<UnderAgeOfCriminalResponsibilityRule>(),
        RuleDeclaration.Of<PlacingLocalAuthorityRule>(),
        RuleDeclaration.Of<AdoptionSupportAssessmentRule>(),
        RuleDeclaration.Of<DecisionDueOnAdoptionSupportRule>(),
        RuleDeclaration.Of<LocalAuthorityThatLookedAfterRule>(),
        RuleDeclaration.Of<GuardianshipSupportAssessmentRule>(),
        RuleDeclaration.Of<GuardianshipSupportOnRequestRule>(),
        RuleDeclaration.Of<DecisionDueOnGuardianshipSupportRule>(),
        RuleDeclaration.Of<FundLimitAsReasonRule>(),
        RuleDeclaration.Of<EarlyHelpDeclinedRule>(),
        RuleDeclaration.Of<HigherTestAwaitsEarlyHelpRule>(),
        RuleDeclaration.Of<LevelGivenAsReasonRule>(),
        RuleDeclaration.Of<CarersPressedToTakeBackRule>(),
        RuleDeclaration.Of<ChildLivingWithViolenceRule>(),
        RuleDeclaration.Of<PoliceNoticeUnderEighteenRule>(),
        RuleDeclaration.Of<RequestReadAsRejectionRule>(),
        RuleDeclaration.Of<ViolenceAtSixteenOrSeventeenRule>(),
        RuleDeclaration.Of<ViolenceByChildRule>(),
        RuleDeclaration.Of<ViolenceUnderSixteenRule>(),
        RuleDeclaration.Of<ViolenceUnderTenRule>(),
    ];

    private static readonly Lazy<LawBook> Book = new(Compiled);

    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSet.Load(Declarations, member => member.IsDefined(typeof(IdentityAttribute), inherit: true)));

    /// <summary>The provision data, authorities and ladder of gateways.</summary>
    public static LawBook Law => Book.Value;

    /// <summary>The rules, checked and put in order; safe to share between threads.</summary>
    public static RuleSet Rules => Loaded.Value;
}
