using DecisionSupport.Rules.Practice;
using DecisionSupport.Rules.Practice.Accommodation;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// What a reader is warned of.
internal sealed partial class StraightLine
{
    private AgreementUnderSixteen AgreementUnderSixteen() => new(
        child,
        Limb("under sixteen", child.IsUnder(16))
        & Limb("agrees", child.AgreesToAccommodation));

    private AmbiguousRequestForReturn AmbiguousRequestForReturn() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(people, named, p => Limb("ambiguous", p.SeeksReturnAmbiguously)));

    private ApproachingSeventeen ApproachingSeventeen() => new(
        child,
        Limb("within three months", child.ReachesWithinThreeMonths(17))
        & AnyOf(judgedHarms, concernsRecorded, h => Limb("significant harm", h)));

    private CapacityInQuestion CapacityInQuestion() => new(
        child,
        AnyOf(people, named, p =>
            (Limb("agrees, objects or asks", p.AgreesToAccommodation | p.ObjectsToAccommodation | p.SeeksToRemove)
                & Limb("lacking or in doubt", p.LacksCapacity | p.CapacityIsInDoubt))
            | Limb("objects, in doubt", p.ObjectsWithCapacityInDoubt)
            | Limb("asks, in doubt", p.SeeksReturnWithCapacityInDoubt)));

    private ConcernAboutAnotherChild ConcernAboutAnotherChild() => new(
        child,
        AnyOf(concerns, concernsRecorded, c => Limb("another child", c.RestsOnlyOnAnotherChild)));

    private ConditionalThreat ConditionalThreat() => new(
        child,
        AnyOf(people, named, p => Limb("told", p.WasThreatened)));

    private CostGivenAsReason CostGivenAsReason() => new(
        child,
        Limb("cost", child.CostIsGivenAsReason));

    private HarmToSomeoneElse HarmToSomeoneElse() => new(
        child,
        AnyOf(concerns, concernsRecorded, c => Limb("only to someone else", c.IsHarmOnlyToSomeoneElse)));

    private InformationMissing InformationMissing() => new(
        child,
        (Limb("proposed or provided", child.AccommodationIsProposed | child.IsAccommodatedUnderSection20) | Limb("kinship", kinshipArrangement))
        & (Limb("not given", !child.WrittenInformationIsGiven)
            | AnyOf(holders, named, h => Limb("parental responsibility", h) & Limb("not told", !h.Person.IsInformed))));

    private KinshipArrangement KinshipArrangement() => new(
        child,
        Limb("major part", child.LocalAuthorityPlayedMajorRole)
        & Limb("conditions met", child.ConditionsOfSection20WereMet)
        & !Limb("private", child.PrivateArrangementIsClear));

    private NewbornSeparation NewbornSeparation() => new(
        child,
        Limb("newborn", child.IsNewbornSeparation));

    private ObjectionToPlacementOnly ObjectionToPlacementOnly() => new(
        child,
        AnyOf(people, named, p => Limb("placement only", p.ObjectsToPlacementOnly)));

    private ObjectorWithoutParentalResponsibility ObjectorWithoutParentalResponsibility() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(holders, named, h =>
            Limb("no parental responsibility", !Where(h))
            & Limb("objects", h.Person.ObjectsToAccommodation)));

    private OtherHelpInPlaceOfAccommodation OtherHelpInPlaceOfAccommodation() => new(
        child,
        Limb("instead", child.IsReferredToHousingInstead));

    private PlannedPoliceRemoval PlannedPoliceRemoval() => new(
        child,
        Limb("planned", child.PoliceRemovalIsPlanned));

    private PlansDiffer PlansDiffer() => new(
        child,
        Limb("differ", child.PlansDiffer));

    private RefusalNotFullyAdvised RefusalNotFullyAdvised() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("reached sixteen", child.HasReached(16))
        & Limb("refuses", child.RefusesAccommodation)
        & Limb("not fully advised", !child.RefusalIsFullyAdvised));

    private RequestWithdrawn RequestWithdrawn() => new(
        child,
        AnyOf(people, named, p => Limb("withdrew", p.WithdrewRequestBeforeAccommodation)));

    private ReturnSoughtUnderOrder ReturnSoughtUnderOrder() => new(
        child,
        Limb("order in force", outsideSection20)
        & AnyOf(people, named, p => Limb("asks for return", p.SeeksToRemove)));

    private ReturnSoughtWithoutParentalResponsibility ReturnSoughtWithoutParentalResponsibility() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(holders, named, h =>
            Limb("no parental responsibility", !Where(h))
            & Limb("asks for return", h.Person.SeeksToRemove)));

    private SilentCarer SilentCarer() => new(
        child,
        Limb("one delegates", delegation)
        & AnyOf(holders, named, h =>
            Limb("parental responsibility", h)
            & Limb("looking after", h.Person.IsLookingAfterChild)
            & Limb("silent", h.Person.IsSilent)));

    private WillingWithoutParentalResponsibility WillingWithoutParentalResponsibility() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(holders, named, h =>
            Limb("no parental responsibility", !Where(h))
            & Limb("willing", h.Person.IsWilling)));
}
