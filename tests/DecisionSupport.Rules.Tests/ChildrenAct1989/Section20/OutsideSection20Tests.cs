using DecisionSupport.Rules.ChildrenAct1989.Section20;
using DecisionSupport.Rules.ChildrenAct1989.Section22;
using DecisionSupport.Rules.ChildrenAct1989.Section33;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>The orders and powers under which a child is accommodated otherwise than under section 20.</summary>
public sealed class OutsideSection20Tests
{
    private static readonly OrderKind[] Excluding =
    [
        OrderKind.CareOrder, OrderKind.InterimCareOrder, OrderKind.EmergencyProtectionOrder, OrderKind.PoliceProtection, OrderKind.PlacementOrder,
        OrderKind.AuthorisedForAdoption, OrderKind.RemandToLocalAuthorityAccommodation, OrderKind.RemandToYouthDetentionAccommodation,
    ];

    public static TheoryData<OrderKind> Kinds() => new(Enum.GetValues<OrderKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Eight_kinds_of_order_exclude_section_20_and_no_other_does(OrderKind kind) =>
        Given.Sam().Order(kind).Truth<OutsideSection20>().Should().Be(Truth.Of(Excluding.Contains(kind)));

    [Fact]
    public void A_supervision_order_leaves_section_20_open() =>
        Given.Sam().Order(OrderKind.SupervisionOrder).Truth<OutsideSection20>().Should().Be(Truth.False);

    [Fact]
    public void An_order_that_has_ended_excludes_nothing() =>
        Given.Sam().Order(OrderKind.CareOrder, "no").Truth<OutsideSection20>().Should().Be(Truth.False);

    [Theory]
    [InlineData("made-on", "2026-03-03")]
    [InlineData("begins-on", "2026-03-03")]
    [InlineData("began-at", "2026-03-03T00:30")]
    public void An_order_that_begins_after_the_day_asked_excludes_nothing_on_it(string question, string later)
    {
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder).OrderSays(question, later).Truth<OutsideSection20>().Should().Be(Truth.False);
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder, null).OrderSays(question, later).Truth<OutsideSection20>().Should().Be(Truth.False);
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder).OrderSays(question, later.Replace("03-03", "03-02", StringComparison.Ordinal)).Truth<OutsideSection20>().Should().Be(Truth.True);
    }

    [Fact]
    public void One_order_in_force_is_enough() =>
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder, "no").Order(OrderKind.InterimCareOrder).Complete(ListOf.Orders, null)
            .Truth<OutsideSection20>().Should().Be(Truth.True);

    [Fact]
    public void An_order_that_may_be_in_force_leaves_it_open() =>
        Given.Sam().Order(OrderKind.CareOrder, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData(OrderKind.InterimCareOrder, "2009-03-03", "not known")]
    [InlineData(OrderKind.InterimCareOrder, "2009-03-02", "false")]
    [InlineData(OrderKind.CareOrder, "2009-03-02", "not known")]
    [InlineData(OrderKind.CareOrder, "2008-03-03", "not known")]
    [InlineData(OrderKind.CareOrder, "2008-03-02", "false")]
    public void A_care_order_of_which_nobody_knows_ends_with_an_age_at_the_latest(OrderKind kind, string born, string expected)
    {
        Given.Sam(born).Order(kind, null).Truth<OutsideSection20>().ToString().Should().Be(expected);
        Given.Sam(born).Order(kind, null).Truth<InCare>().ToString().Should().Be(expected, "in care and outside section 20 are one question");
        Given.Sam(born).Order(kind, null).Truth<LocalAuthoritysParentalResponsibility>().ToString().Should().Be(expected);
    }

    [Fact]
    public void An_interim_care_order_holds_a_child_whose_age_nobody_has_recorded_or_is_disputed()
    {
        Given.Sam().Unsaid("date-of-birth").Order(OrderKind.InterimCareOrder).Truth<OutsideSection20>().Should().Be(Truth.True);
        Given.Sam().Unsaid("date-of-birth").Order(OrderKind.InterimCareOrder, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void On_a_later_day_an_order_that_was_in_force_has_ended_when_the_law_says_so()
    {
        Given.Sam("2009-03-02").On("2026-03-01").Order(OrderKind.InterimCareOrder).Truth<OutsideSection20>().Should().Be(Truth.True);
        Given.Sam("2009-03-02").On("2026-03-02").Order(OrderKind.InterimCareOrder).Truth<OutsideSection20>().Should().Be(Truth.False);
        Given.Sam("2009-03-02").On("2026-03-02").Order(OrderKind.InterimCareOrder, "no").Truth<OutsideSection20>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData(OrderKind.PoliceProtection, "began-at", "2026-02-26T23:01", "not known")]
    [InlineData(OrderKind.PoliceProtection, "began-at", "2026-02-26T23:00", "false")]
    [InlineData(OrderKind.PoliceProtection, "made-on", "2026-02-26", "not known")]
    [InlineData(OrderKind.PoliceProtection, "made-on", "2026-02-25", "false")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "made-on", "2026-02-11", "not known")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "made-on", "2026-02-10", "false")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "begins-on", "2026-02-10", "false")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "began-at", "2026-02-10T09:00", "false")]
    [InlineData(OrderKind.PlacementOrder, "made-on", "2020-02-10", "not known")]
    [InlineData(OrderKind.RemandToLocalAuthorityAccommodation, "made-on", "2020-02-10", "not known")]
    public void An_emergency_power_of_which_nobody_knows_ends_at_the_longest_that_the_law_allows(OrderKind kind, string question, string when, string expected) =>
        Given.Sam().Order(kind, null).OrderSays(question, when).Truth<OutsideSection20>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("no", "2026-02-18", "not known")]
    [InlineData("no", "2026-02-17", "false")]
    [InlineData("yes", "2026-02-17", "not known")]
    [InlineData("yes", "2026-02-10", "false")]
    public void An_emergency_protection_order_that_was_not_extended_ends_a_week_sooner(string extended, string made, string expected) =>
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder, null, made).OrderSays("extended", extended).Truth<OutsideSection20>().ToString().Should().Be(expected);

    [Fact]
    public void An_order_nobody_has_recorded_leaves_it_open()
    {
        Given.Sam().Complete(ListOf.Orders, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown);
        Given.Sam().Truth<OutsideSection20>().Should().Be(Truth.False);
    }
}
