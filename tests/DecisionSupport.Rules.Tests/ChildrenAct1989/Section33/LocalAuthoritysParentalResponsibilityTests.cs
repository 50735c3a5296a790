using DecisionSupport.Rules.ChildrenAct1989.Section33;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section33;

/// <summary>Children Act 1989 s 33(3)(a): the local authority has parental responsibility while a care order is in force.</summary>
public sealed class LocalAuthoritysParentalResponsibilityTests
{
    public static TheoryData<OrderKind> Kinds() => new(Enum.GetValues<OrderKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_care_order_interim_or_final_gives_it_and_no_other_order_does(OrderKind kind)
    {
        var has = kind is OrderKind.CareOrder or OrderKind.InterimCareOrder;

        Held(Given.Sam().Order(kind)).Should().Be(Truth.Of(has));
        Held(Given.Sam().Order(kind, "no")).Should().Be(Truth.False);
        Held(Given.Sam().Order(kind, null)).Should().Be(has ? Truth.NotKnown : Truth.False);
        Held(Given.Sam().Order(kind).Order(OrderKind.CareOrder, "no")).Should().Be(Truth.Of(has));
    }

    [Fact]
    public void A_care_order_nobody_has_recorded_leaves_it_open()
    {
        Held(Given.Sam().Order(OrderKind.CareOrder, "no").Complete(ListOf.Orders, null)).Should().Be(Truth.NotKnown);
        Held(Given.Sam().Order(OrderKind.SupervisionOrder).Complete(ListOf.Orders, false)).Should().Be(Truth.NotKnown);
        Held(Given.Sam().Order(OrderKind.CareOrder).Complete(ListOf.Orders, null)).Should().Be(Truth.True);
    }

    [Fact]
    public void That_everybody_is_recorded_says_nothing_of_whether_every_order_is() =>
        Held(Given.Sam().Complete(ListOf.People, true).Complete(ListOf.Orders, null)).Should().Be(Truth.NotKnown);

    [Fact]
    public void Accommodation_under_section_20_gives_the_local_authority_none() =>
        Held(Given.Sam().Says("accommodation/under", "section-20")).Should().Be(Truth.False);

    private static Truth Held(Given given) => given.Truth<LocalAuthoritysParentalResponsibility>();
}
