using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section17;
using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section31;
using DecisionSupport.Rules.ChildrenAct1989.Section38;
using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Benchmarks;

// The rules one after the other, in the order in which the engines report them: each after those on which it relies, and by name.
internal sealed partial class StraightLine
{
    private ChildUnderEighteen childUnderEighteen = null!;
    private DisabledChild disabledChild = null!;
    private AgreementOfEveryOrderHolder agreementOfEveryOrderHolder = null!;
    private AgreementOfOrderHolder agreementOfOrderHolder = null!;
    private OutsideSection20 outsideSection20 = null!;
    private AccommodatedByLocalAuthority accommodatedByLocalAuthority = null!;
    private DeemedLookedAfter deemedLookedAfter = null!;
    private InCare inCare = null!;
    private OrderBarredByAge orderBarredByAge = null!;
    private KinshipArrangement kinshipArrangement = null!;
    private ChildInNeed childInNeed = null!;
    private AgreementOfChildOfSixteen agreementOfChildOfSixteen = null!;
    private Delegation delegation = null!;
    private NobodyWithParentalResponsibility nobodyWithParentalResponsibility = null!;
    private ParentalObjection parentalObjection = null!;
    private RequestForRemoval requestForRemoval = null!;
    private WeakBasisAfterRemoval weakBasisAfterRemoval = null!;
    private InterimThreshold interimThreshold = null!;
    private AnotherCarerHasNotDelegated anotherCarerHasNotDelegated = null!;
    private CarerWithoutDelegation[] carersWithoutDelegation = [];
    private DelegationOfHolder[] delegationsOfHolders = [];
    private DelegationMissing delegationMissing = null!;
    private ObjectionInEffect objectionInEffect = null!;
    private RemovalInEffect removalInEffect = null!;

    private void OnAnswers()
    {
        Sources(ParentalResponsibilitySourceKind.Adoption, Adoption);
        childUnderEighteen = Add(ChildUnderEighteen());
        Sources(ParentalResponsibilitySourceKind.LivesWithOrder, LivesWithOrder);
        Sources(ParentalResponsibilitySourceKind.ChildArrangementsOrderGivingParentalResponsibility, ParentalResponsibilityWithArrangements);
        Sources(ParentalResponsibilitySourceKind.SpecialGuardianship, SpecialGuardianship);
        disabledChild = Add(DisabledChild());
        Sources(ParentalResponsibilitySourceKind.SecondParentMarriedOrCivilPartner, MarriageOfSecondParent);
        Sources(ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother, MarriageToMother);
        Sources(ParentalResponsibilitySourceKind.Mother, MotherAsParent);
        agreementOfEveryOrderHolder = Add(AgreementOfEveryOrderHolder());
        agreementOfOrderHolder = Add(AgreementOfOrderHolder());
        outsideSection20 = Add(OutsideSection20());
        accommodatedByLocalAuthority = Add(AccommodatedByLocalAuthority());
        deemedLookedAfter = Add(DeemedLookedAfter());
        inCare = Add(InCare());
        harmOf = [.. concerns.Select(concern => Add(Harm(concern)))];
        orderBarredByAge = Add(OrderBarredByAge());
        Add(LocalAuthoritysParentalResponsibility());
        Sources(ParentalResponsibilitySourceKind.Agreement, AgreementWithFather);
        Sources(ParentalResponsibilitySourceKind.CourtOrder, OrderForFather);
        Sources(ParentalResponsibilitySourceKind.BirthRegistration, RegistrationOfFather);
        Add(ApplicantsParentalResponsibility());
        Add(EmergencyOrderToBeExecutedInstead());
        Sources(ParentalResponsibilitySourceKind.StepParentAgreement, AgreementWithStepParent);
        Sources(ParentalResponsibilitySourceKind.StepParentOrder, OrderForStepParent);
        Sources(ParentalResponsibilitySourceKind.SecondParentRegistration, RegistrationOfSecondParent);
        Sources(ParentalResponsibilitySourceKind.Guardian, AppointmentOfGuardian);
        Sources(ParentalResponsibilitySourceKind.ParentalOrder, ParentalOrder);
        kinshipArrangement = Add(KinshipArrangement());
        Add(AgreementUnderSixteen());
        Add(CapacityInQuestion());
        Add(ConcernAboutAnotherChild());
        Add(ConditionalThreat());
        Add(CostGivenAsReason());
        Add(HarmToSomeoneElse());
        Add(NewbornSeparation());
        Add(ObjectionToPlacementOnly());
        Add(OtherHelpInPlaceOfAccommodation());
        Add(PlannedPoliceRemoval());
        Add(PlansDiffer());
        Add(RequestWithdrawn());
    }

    private void OnAgeAndOrders()
    {
        childInNeed = Add(ChildInNeed());
        agreementOfChildOfSixteen = Add(AgreementOfChildOfSixteen());
        Add(CommunityHomeFromSixteen());
        Add(PowerToAccommodate());
        Add(WishesAndFeelings());
        Add(LookedAfterChild());
        holders = [.. people.Select(person => Add(ParentalResponsibility(person, accounted[person.Subject], SourcesOf(person))))];
        judgedHarms = [.. concerns.Zip(harmOf, (concern, harm) => Add(HarmJudgedSignificant(concern, harm)))];
        harms = [.. concerns.Zip(harmOf, (concern, harm) => Add(SignificantHarm(concern, harm)))];
        Add(EmergencyProtectionAccessRefused());
        Add(EmergencyProtectionAuthorisedPerson());
        Add(EnquiriesAfterObtainingOrder());
        Add(EnquiriesOnEmergencyProtection());
        Add(AmbiguousRequestForReturn());
        Add(RefusalNotFullyAdvised());
        Add(ReturnSoughtUnderOrder());
    }

    private void OnParentalResponsibilityAndHarm()
    {
        Add(ServicesForChildInNeed());
        delegationsOfHolders = [.. people.Zip(holders, (person, holder) => Add(DelegationOfHolder(person, holder)))];
        Add(DutyToChildOfSixteen());
        Add(DutyWhereCarerPrevented());
        Add(DutyWhereLostOrAbandoned());
        nobodyWithParentalResponsibility = Add(NobodyWithParentalResponsibility());
        parentalObjection = Add(ParentalObjection());
        requestForRemoval = Add(RequestForRemoval());
        weakBasisAfterRemoval = Add(WeakBasisAfterRemoval());
        Add(ThresholdBeyondParentalControl());
        Add(ThresholdByCare());
        interimThreshold = Add(InterimThreshold());
        Add(EmergencyProtectionAnyApplicant());
        Add(PoliceProtection());
        Add(EnquiriesOnSuspicion());
        Add(ApproachingSeventeen());
        Add(InformationMissing());
        Add(ObjectorWithoutParentalResponsibility());
        Add(ReturnSoughtWithoutParentalResponsibility());
        Add(WillingWithoutParentalResponsibility());
    }

    private void OnNeedDelegationAndObjection()
    {
        carersWithoutDelegation = [.. people.Select((person, i) => Add(CarerWithoutDelegation(person, holders[i], delegationsOfHolders[i])))];
        delegation = Add(Delegation());
        Add(DutyWhereNobodyHasParentalResponsibility());
        objectionInEffect = Add(ObjectionInEffect());
        removalInEffect = Add(RemovalInEffect());
        Add(InterimSeparation());
    }

    private void OnDelegation()
    {
        anotherCarerHasNotDelegated = Add(AnotherCarerHasNotDelegated());
        delegationMissing = Add(DelegationMissing());
        Add(SilentCarer());
    }

    private void OnWhatIsInEffect()
    {
        Add(AccommodationBarred());
    }
}
