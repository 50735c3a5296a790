using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section22;


/// <summary>Children Act 1989 s 22(1) and (2), and the children deemed looked after.</summary>
public sealed class LookedAfterChildTests
{
    public static TheoryData<OrderKind> Kinds() => new(Enum.GetValues<OrderKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_care_order_or_interim_care_order_puts_the_child_in_care_and_no_other_does(OrderKind kind)
    {
        Given.Sam().Order(kind).Truth<InCare>().Should().Be(Truth.Of(kind is OrderKind.CareOrder or OrderKind.InterimCareOrder));
        Given.Sam().Order(kind, "no").Truth<InCare>().Should().Be(Truth.False);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Adoption_and_remand_deem_a_child_looked_after_and_no_other_order_does(OrderKind kind)
    {
        var deeming = kind is OrderKind.PlacementOrder or OrderKind.AuthorisedForAdoption or OrderKind.AppliedForPlacementOrder or OrderKind.RemandToYouthDetentionAccommodation;

        Given.Sam().Order(kind).Truth<DeemedLookedAfter>().Should().Be(Truth.Of(deeming));
        Given.Sam().Order(kind, "no").Truth<DeemedLookedAfter>().Should().Be(Truth.False);
    }

    [Fact]
    public void One_order_is_enough_and_an_unrecorded_one_may_yet_be()
    {
        Given.Sam().Order(OrderKind.CareOrder, "no").Order(OrderKind.InterimCareOrder).Truth<InCare>().Should().Be(Truth.True);
        Given.Sam().Order(OrderKind.PlacementOrder).Order(OrderKind.AuthorisedForAdoption, "no").Truth<DeemedLookedAfter>().Should().Be(Truth.True);
        Given.Sam().Complete(ListOf.Orders, null).Truth<InCare>().Should().Be(Truth.NotKnown);
        Given.Sam().Complete(ListOf.Orders, null).Truth<DeemedLookedAfter>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("section-20", true)]
    [InlineData("section-21", true)]
    [InlineData("another-social-services-function", true)]
    [InlineData("section-17", false)]
    [InlineData("section-23B-or-24B", false)]
    [InlineData("not-accommodated", false)]
    public void Accommodation_counts_under_some_functions_and_not_under_others(string under, bool counts)
    {
        Accommodated().Says("accommodation/under", under).Truth<AccommodatedByLocalAuthority>().Should().Be(Truth.Of(counts));
        Accommodated().Says("accommodation/under", under).Truth<LookedAfterChild>().Should().Be(Truth.Of(counts));
    }

    [Fact]
    public void Accommodation_counts_only_after_more_than_24_hours()
    {
        Accommodated().Says("accommodation/more-than-24-hours", "no").Truth<LookedAfterChild>().Should().Be(Truth.False);
        Accommodated().Unsaid("accommodation/more-than-24-hours").Truth<LookedAfterChild>().Should().Be(Truth.NotKnown);
        Accommodated().Says("accommodation/more-than-24-hours", "no").Truth<AccommodatedByLocalAuthority>().Should().Be(Truth.False);
        Accommodated().Unsaid("accommodation/more-than-24-hours").Truth<AccommodatedByLocalAuthority>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2026-02-28T23:00", "true")]
    [InlineData("2026-02-28T23:01", "not known")]
    public void The_moment_at_which_accommodation_began_says_that_24_hours_have_passed(string began, string expected)
    {
        Accommodated().Unsaid("accommodation/more-than-24-hours").Says("dates/accommodation-began", began).Truth<LookedAfterChild>().ToString().Should().Be(expected);
        Accommodated().Says("accommodation/more-than-24-hours", "no").Says("dates/accommodation-began", began).Truth<LookedAfterChild>().Should().Be(Truth.False, "what is said is believed; a file that says both is refused");
    }

    [Fact]
    public void Under_what_the_child_is_accommodated_has_to_be_known() =>
        Accommodated().Unsaid("accommodation/under").Truth<LookedAfterChild>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData(OrderKind.CareOrder)]
    [InlineData(OrderKind.InterimCareOrder)]
    [InlineData(OrderKind.PlacementOrder)]
    [InlineData(OrderKind.RemandToYouthDetentionAccommodation)]
    public void A_child_in_care_or_deemed_is_looked_after_at_once_and_wherever_the_child_lives(OrderKind kind) =>
        NotAccommodated().Order(kind).Truth<LookedAfterChild>().Should().Be(Truth.True);

    [Theory]
    [InlineData(OrderKind.SupervisionOrder)]
    [InlineData(OrderKind.EmergencyProtectionOrder)]
    public void Another_order_does_not_make_a_child_looked_after(OrderKind kind) =>
        NotAccommodated().Order(kind).Truth<LookedAfterChild>().Should().Be(Truth.False);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void A_looked_after_child_is_under_eighteen(string born, bool lookedAfter) =>
        Accommodated().Says("date-of-birth", born).Truth<LookedAfterChild>().Should().Be(Truth.Of(lookedAfter));

    [Fact]
    public void Being_looked_after_is_a_position_in_law_and_nobodys_decision() =>
        Accommodated().Gateway("s22-1").Status.Should().Be(GatewayStatus.Position);

    private static Given Accommodated() =>
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours");

    private static Given NotAccommodated() =>
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/under", "not-accommodated").Says("accommodation/more-than-24-hours", "no");
}
