using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section33;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// Looked-after children and children in care: sections 22 and 33.
internal sealed partial class StraightLine
{
    private AccommodatedByLocalAuthority AccommodatedByLocalAuthority() => new(
        child,
        Limb("(1)(b)", child.IsAccommodatedUnderSection20 | child.IsAccommodatedUnderSection21 | child.IsAccommodatedUnderAnotherFunction)
        & Limb("24 hours", child.AccommodatedMoreThan24Hours));

    private DeemedLookedAfter DeemedLookedAfter() => new(
        child,
        Limb("deemed", AnyOf(Orders(IsDeemed), ordersRecorded, o => o.IsInForce)));

    private static bool IsDeemed(OrderKind kind) =>
        kind is OrderKind.PlacementOrder or OrderKind.AuthorisedForAdoption
            or OrderKind.AppliedForPlacementOrder or OrderKind.RemandToYouthDetentionAccommodation;

    private InCare InCare() => new(
        child,
        Limb("(a)", AnyOf(Orders(kind => kind is OrderKind.CareOrder or OrderKind.InterimCareOrder), ordersRecorded, o => o.IsInForce)));

    private LookedAfterChild LookedAfterChild() => new(
        child,
        Limb("child", childUnderEighteen)
        & (Limb("(a)", inCare)
            | Limb("(b)", accommodatedByLocalAuthority)
            | Limb("deemed", deemedLookedAfter)));

    private LocalAuthoritysParentalResponsibility LocalAuthoritysParentalResponsibility() => new(
        child,
        Limb("care order", AnyOf(Orders(kind => kind is OrderKind.CareOrder or OrderKind.InterimCareOrder), ordersRecorded, o => o.IsInForce)));
}
