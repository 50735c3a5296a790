using DecisionSupport.Rules.ChildrenAct1989.Section20;

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

    [Fact]
    public void One_order_in_force_is_enough() =>
        Given.Sam().Order(OrderKind.EmergencyProtectionOrder, "no").Order(OrderKind.InterimCareOrder).Complete(ListOf.Orders, null)
            .Truth<OutsideSection20>().Should().Be(Truth.True);

    [Fact]
    public void An_order_that_may_be_in_force_leaves_it_open() =>
        Given.Sam().Order(OrderKind.CareOrder, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2009-03-03", "not known")]
    [InlineData("2009-03-02", "false")]
    public void An_interim_care_order_of_which_nobody_knows_ends_at_seventeen_at_the_latest(string born, string expected) =>
        Given.Sam(born).Order(OrderKind.InterimCareOrder, null).Truth<OutsideSection20>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-03-02", false)]
    public void Interim_care_is_no_bar_to_the_duty_from_seventeen(string born, bool outside)
    {
        Given.Sam(born).Order(OrderKind.InterimCareOrder).Truth<OutsideSection20>().Should().Be(Truth.Of(outside));
        Given.Sam(born).Order(OrderKind.InterimCareOrder, "no").Truth<OutsideSection20>().Should().Be(Truth.False);
        Given.Sam(born).Order(OrderKind.CareOrder).Truth<OutsideSection20>().Should().Be(Truth.True, "a final order runs to eighteen");
    }

    [Fact]
    public void An_order_nobody_has_recorded_leaves_it_open()
    {
        Given.Sam().Complete(ListOf.Orders, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown);
        Given.Sam("2009-03-02").Complete(ListOf.Orders, null).Truth<OutsideSection20>().Should().Be(Truth.NotKnown, "at seventeen it may be another than an interim care order");
        Given.Sam().Truth<OutsideSection20>().Should().Be(Truth.False);
    }
}
