using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(9) and (10): the people whose agreement takes objection and removal away.</summary>
public sealed class OrderHolderTests
{
    public static TheoryData<string> Classes() => new("lives-with-order-holder", "special-guardian", "care-under-high-court-order");

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_person_of_any_of_the_three_classes_who_agrees_engages_subsection_9(string held)
    {
        var given = Holder("mother", held, "yes");

        given.Truth<AgreementOfOrderHolder>().Should().Be(Truth.True);
        given.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.True);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Such_a_person_who_does_not_agree_engages_neither(string held)
    {
        var given = Holder("mother", held, "no");

        given.Truth<AgreementOfOrderHolder>().Should().Be(Truth.False);
        given.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.False);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Such_a_person_who_has_not_been_asked_leaves_both_open(string held)
    {
        var given = Holder("mother", held, "not known");

        given.Truth<AgreementOfOrderHolder>().Should().Be(Truth.NotKnown);
        given.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_agreement_of_somebody_who_holds_no_such_order_does_not_count()
    {
        var given = Given.Sam().Person("mother", p => p.Holding().NamedInNoOrder().Says("agrees-to-child-being-looked-after"));

        given.Truth<AgreementOfOrderHolder>().Should().Be(Truth.False);
        given.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.True);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Whether_somebody_who_agrees_holds_such_an_order_has_to_be_known(string held) =>
        Holder("mother", held, "yes").Person("mother", p => p.Unsaid(held)).Complete(ListOf.Orders, null).Truth<AgreementOfOrderHolder>().Should().Be(Truth.NotKnown);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Nobody_holds_such_an_order_where_all_orders_are_recorded_and_none_is_one(string held) =>
        Holder("mother", held, "yes").Person("mother", p => p.Unsaid(held)).Truth<AgreementOfOrderHolder>().Should().Be(Truth.False);

    [Fact]
    public void The_refusal_of_somebody_who_holds_no_such_order_takes_nothing_from_subsection_10() =>
        Holder("mother", "special-guardian", "yes").Person("father", p => p.NamedInNoOrder().Says("agrees-to-child-being-looked-after", "no"))
            .Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.True);

    [Fact]
    public void Agreement_to_accommodation_is_not_read_as_agreement_to_the_child_being_looked_after() =>
        Given.Sam().Person("mother", p => p.Holding().NamedInNoOrder().Says("special-guardian").Says("attitude", "agrees"))
            .Truth<AgreementOfOrderHolder>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Of_two_holders_one_is_enough_for_subsection_9_and_not_for_subsection_10()
    {
        var given = Holder("mother", "lives-with-order-holder", "yes")
            .Person("father", p => p.NamedInNoOrder().Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after", "no"));

        given.Truth<AgreementOfOrderHolder>().Should().Be(Truth.True);
        given.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.False);
    }

    [Fact]
    public void Where_both_holders_agree_subsection_10_is_met() =>
        Holder("mother", "lives-with-order-holder", "yes")
            .Person("father", p => p.NamedInNoOrder().Says("special-guardian").Says("agrees-to-child-being-looked-after"))
            .Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.True);

    [Fact]
    public void A_holder_nobody_has_named_may_yet_disagree_or_agree()
    {
        var one = Holder("mother", "lives-with-order-holder", "yes").Complete(ListOf.People, null);
        one.Truth<AgreementOfOrderHolder>().Should().Be(Truth.True);
        one.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.NotKnown);

        var nobody = Given.Sam().Complete(ListOf.People, null);
        nobody.Truth<AgreementOfOrderHolder>().Should().Be(Truth.NotKnown);
        nobody.Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.NotKnown);
    }

    private static Given Holder(string id, string held, string agrees) =>
        Given.Sam().Person(id, p => p.Holding().NamedInNoOrder().Says(held).Says("agrees-to-child-being-looked-after", agrees));
}
