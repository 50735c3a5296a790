using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section3;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// Accommodation, and what bars it: section 20.
internal sealed partial class StraightLine
{
    private AccommodationBarred AccommodationBarred() => new(
        child,
        Limb("child", childUnderEighteen)
        & (Limb("(7)", objectionInEffect)
            | Limb("(8)", removalInEffect)
            | Limb("delegation", delegationMissing)
            | Limb("every carer", LeftOpenBy(Where(anotherCarerHasNotDelegated)))
            | Limb("after removal", LeftOpenBy(Where(weakBasisAfterRemoval)))));

    private AgreementOfChildOfSixteen AgreementOfChildOfSixteen() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("reached sixteen", child.HasReached(16))
        & Limb("agrees", child.AgreesToAccommodation));

    private AgreementOfEveryOrderHolder AgreementOfEveryOrderHolder() => new(
        child,
        EveryOf(people, named, p =>
            !(Limb("(a)", p.IsNamedInLivesWithOrder) | Limb("(aa)", p.IsSpecialGuardian) | Limb("(b)", p.HasCareUnderHighCourtOrder))
            | Limb("agrees", p.AgreesToChildBeingLookedAfter)));

    private AgreementOfOrderHolder AgreementOfOrderHolder() => new(
        child,
        AnyOf(people, named, p =>
            (Limb("(a)", p.IsNamedInLivesWithOrder) | Limb("(aa)", p.IsSpecialGuardian) | Limb("(b)", p.HasCareUnderHighCourtOrder))
            & Limb("agrees", p.AgreesToChildBeingLookedAfter)));

    private CommunityHomeFromSixteen CommunityHomeFromSixteen() => new(
        child,
        Limb("reached sixteen", child.HasReached(16))
        & Limb("under twenty-one", child.IsUnder(21))
        & Limb("community home", child.CommunityHomeTakesOverSixteens)
        & Limb("safeguard or promote", child.AccommodationWouldSafeguardOrPromoteWelfare)
        & Limb("section 20 open", !(Where(outsideSection20) & child.IsUnder(18))));

    private AnotherCarerHasNotDelegated AnotherCarerHasNotDelegated() => new(
        child,
        Limb("taken from care", child.IsInCareOfPersonWithParentalResponsibility)
        & Limb("a carer", AnyOf(carersWithoutDelegation, named, c => Where(c)))
        & !Limb("(11)", agreementOfChildOfSixteen));

    private static CarerWithoutDelegation CarerWithoutDelegation(Person person, ParentalResponsibility holder, DelegationOfHolder delegation) => new(
        person,
        Limb("parental responsibility", holder)
        & Limb("looking after", person.IsLookingAfterChild)
        & Limb("no delegation", !Where(delegation)));

    private static DelegationOfHolder DelegationOfHolder(Person person, ParentalResponsibility holder) => new(
        person,
        Limb("parental responsibility", holder)
        & Limb("looking after", person.IsLookingAfterChild)
        & Limb("agrees", person.AgreesToAccommodation)
        & Limb("capacity", person.HasCapacity)
        & Limb("no threat", person.NothingWasSaidOfRefusal | person.NeutralInformationWasGiven)
        & Limb("real and voluntary", person.AgreementIsRealAndVoluntary));

    private Delegation Delegation() => new(
        child,
        AnyOf(delegationsOfHolders, named, d => Where(d)));

    private DelegationMissing DelegationMissing() => new(
        child,
        Limb("taken from care", child.IsInCareOfPersonWithParentalResponsibility)
        & Limb("no delegation", !Where(delegation))
        & !Limb("(11)", agreementOfChildOfSixteen));

    private DutyToChildOfSixteen DutyToChildOfSixteen() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in need", childInNeed)
        & Limb("within the area", child.IsWithinArea)
        & Limb("reached sixteen", child.HasReached(16))
        & Limb("serious prejudice", child.WelfareIsLikelySeriouslyPrejudiced)
        & Limb("section 20 open", !Where(outsideSection20)));

    private DutyWhereCarerPrevented DutyWhereCarerPrevented() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in need", childInNeed)
        & Limb("within the area", child.IsWithinArea)
        & Limb("requires accommodation", child.RequiresAccommodation)
        & Limb("(c)", child.CarerIsPrevented)
        & Limb("section 20 open", !Where(outsideSection20)));

    private DutyWhereLostOrAbandoned DutyWhereLostOrAbandoned() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in need", childInNeed)
        & Limb("within the area", child.IsWithinArea)
        & Limb("requires accommodation", child.RequiresAccommodation)
        & Limb("(b)", child.IsLostOrAbandoned)
        & Limb("section 20 open", !Where(outsideSection20)));

    private DutyWhereNobodyHasParentalResponsibility DutyWhereNobodyHasParentalResponsibility() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("in need", childInNeed)
        & Limb("within the area", child.IsWithinArea)
        & Limb("requires accommodation", child.RequiresAccommodation)
        & Limb("(a)", nobodyWithParentalResponsibility)
        & Limb("section 20 open", !Where(outsideSection20)));

    private NobodyWithParentalResponsibility NobodyWithParentalResponsibility() => new(
        child,
        Limb("(a)", EveryOf(holders, named, h => !Where(h))));

    private ObjectionInEffect ObjectionInEffect() => new(
        child,
        Limb("(7)", parentalObjection)
        & !(Limb("(9)", agreementOfOrderHolder) & Limb("(10)", agreementOfEveryOrderHolder))
        & !Limb("(11)", agreementOfChildOfSixteen));

    private OutsideSection20 OutsideSection20() => new(
        child,
        Limb("order in force", AnyOf(Orders(IsOutside), ordersRecorded, o => o.IsInForce)));

    private static bool IsOutside(OrderKind kind) =>
        kind is OrderKind.CareOrder or OrderKind.InterimCareOrder
            or OrderKind.EmergencyProtectionOrder or OrderKind.PoliceProtection
            or OrderKind.PlacementOrder or OrderKind.AuthorisedForAdoption
            or OrderKind.RemandToLocalAuthorityAccommodation or OrderKind.RemandToYouthDetentionAccommodation;

    private ParentalObjection ParentalObjection() => new(
        child,
        Limb("child", childUnderEighteen)
        & AnyOf(holders, named, h =>
            Limb("(a)", h)
            & Limb("(b)", h.Person.IsWilling & (Limb("(i)", h.Person.IsAbleToProvide) | Limb("(ii)", h.Person.IsAbleToArrange)))
            & Limb("objects", h.Person.ObjectsToAccommodation)
            & !Limb("limited by an order", LeftOpenBy(h.Person.IsLimitedByOrder))));

    private PowerToAccommodate PowerToAccommodate() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("within the area", child.IsWithinArea)
        & Limb("safeguard or promote", child.AccommodationWouldSafeguardOrPromoteWelfare)
        & Limb("section 20 open", !Where(outsideSection20)));

    private RemovalInEffect RemovalInEffect() => new(
        child,
        Limb("(8)", requestForRemoval)
        & !(Limb("(9)", agreementOfOrderHolder) & Limb("(10)", agreementOfEveryOrderHolder))
        & !Limb("(11)", agreementOfChildOfSixteen)
        & Limb("section 20 open", !Where(outsideSection20)));

    private RequestForRemoval RequestForRemoval() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("accommodated under section 20", child.IsAccommodatedUnderSection20)
        & AnyOf(holders, named, h =>
            Limb("parental responsibility", h)
            & Limb("seeks removal", h.Person.SeeksToRemove)
            & Limb("no order prevents it", !h.Person.IsLimitedByOrder)));

    private WeakBasisAfterRemoval WeakBasisAfterRemoval() => new(
        child,
        Limb("removed and not returned", child.WasRemovedAndNotReturned)
        & !Limb("all informed", EveryOf(holders, named, h => !Where(h) | h.Person.IsInformed)));

    private WishesAndFeelings WishesAndFeelings() => new(
        child,
        Limb("child", childUnderEighteen)
        & Limb("before providing", child.AccommodationIsProposed)
        & Limb("section 20 open", !Where(outsideSection20)));
}
