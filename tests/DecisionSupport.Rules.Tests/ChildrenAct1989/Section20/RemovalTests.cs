using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(8), alone and subject to (9) to (11): removal from accommodation.</summary>
public sealed class RemovalTests
{
    [Fact]
    public void A_person_with_parental_responsibility_may_remove_the_child_at_any_time()
    {
        Accommodated().Truth<RequestForRemoval>().Should().Be(Truth.True);
        Accommodated().Truth<RemovalInEffect>().Should().Be(Truth.True);
    }

    [Fact]
    public void It_asks_for_no_willingness_ability_or_former_care() =>
        Accommodated().Person("father", p => p.Says("willing", "no").Says("able-to-provide", "no").Says("able-to-arrange", "no").Says("looking-after-child", "no"))
            .Truth<RemovalInEffect>().Should().Be(Truth.True);

    [Fact]
    public void One_person_is_enough_though_another_agrees_to_accommodation() =>
        Accommodated().Person("mother", p => p.Holding().Delegating().Says("seeks-return", "no")).Complete(ListOf.People, null)
            .Truth<RequestForRemoval>().Should().Be(Truth.True);

    [Theory]
    [InlineData("section-21")]
    [InlineData("section-17")]
    [InlineData("another-social-services-function")]
    [InlineData("section-23B-or-24B")]
    [InlineData("not-accommodated")]
    public void It_is_removal_from_accommodation_under_section_20(string under) =>
        Accommodated().Says("accommodation/under", under).Truth<RequestForRemoval>().Should().Be(Truth.False);

    [Fact]
    public void Under_what_the_child_is_accommodated_has_to_be_known() =>
        Accommodated().Unsaid("accommodation/under").Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_parent_without_parental_responsibility_has_no_such_right()
    {
        Accommodated().Person("father", p => p.WithoutParentalResponsibility()).Truth<RequestForRemoval>().Should().Be(Truth.False);
        Accommodated().Person("father", p => p.ParentalResponsibilityUnknown()).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Nothing_is_in_effect_until_somebody_asks() =>
        Accommodated().Person("father", p => p.Says("seeks-return", "no")).Truth<RequestForRemoval>().Should().Be(Truth.False);

    [Fact]
    public void An_ambiguous_letter_is_neither_a_removal_nor_none()
    {
        Accommodated().Person("father", p => p.Says("seeks-return", "ambiguous")).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
        Accommodated().Person("father", p => p.Unsaid("seeks-return")).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_court_order_about_residence_prevails()
    {
        Accommodated().Person("father", p => p.Says("residence-limited-by-order")).Truth<RequestForRemoval>().Should().Be(Truth.False);
        Accommodated().Person("father", p => p.Unsaid("residence-limited-by-order")).Complete(ListOf.Orders, null).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
        Accommodated().Person("father", p => p.Unsaid("residence-limited-by-order")).Order(OrderKind.ProhibitedStepsOrder).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_parent_need_not_prove_that_no_order_prevents_removal_where_none_is_recorded() =>
        Accommodated().Person("father", p => p.Unsaid("residence-limited-by-order")).Truth<RequestForRemoval>().Should().Be(Truth.True);

    [Fact]
    public void A_request_by_a_parent_whose_capacity_is_doubted_is_neither_a_removal_nor_none()
    {
        var doubted = Accommodated().Person("father", p => p.Says("seeks-return", "yes-capacity-in-doubt"));

        doubted.Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Two_people_who_are_each_half_qualified_do_not_remove() =>
        Accommodated().Person("father", p => p.Says("seeks-return", "no")).Person("aunt", p => p.WithoutParentalResponsibility().Says("seeks-return", "yes"))
            .Truth<RequestForRemoval>().Should().Be(Truth.False);

    [Fact]
    public void Somebody_nobody_has_named_may_yet_ask() =>
        Accommodated().WithoutPerson("father").Complete(ListOf.People, null).Truth<RequestForRemoval>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Nobody_removes_a_person_of_eighteen(string born, bool may) =>
        Accommodated().Says("date-of-birth", born).Truth<RemovalInEffect>().Should().Be(Truth.Of(may));

    [Theory]
    [InlineData("2008-03-03", "not known")]
    [InlineData("2008-03-02", "false")]
    public void Nobody_whoever_may_still_be_unnamed_removes_a_person_of_eighteen(string born, string expected) =>
        Accommodated().Says("date-of-birth", born).Person("father", p => p.Says("seeks-return", "no")).Complete(ListOf.People, null)
            .Truth<RequestForRemoval>().ToString().Should().Be(expected);

    [Fact]
    public void The_agreement_of_the_order_holder_takes_it_away_while_it_lasts()
    {
        var holder = Accommodated().Person("mother", p => p.Holding().NamedInNoOrder().Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after"));

        holder.Truth<RemovalInEffect>().Should().Be(Truth.False);
        holder.Person("mother", p => p.Says("agrees-to-child-being-looked-after", "no")).Truth<RemovalInEffect>().Should().Be(Truth.True);
    }

    [Fact]
    public void The_agreement_of_one_of_two_order_holders_does_not_take_it_away() =>
        Accommodated().Person("mother", p => p.Holding().NamedInNoOrder().Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after"))
            .Person("father", p => p.Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after", "no"))
            .Truth<RemovalInEffect>().Should().Be(Truth.True);

    [Theory]
    [InlineData("2010-03-02", false)]
    [InlineData("2010-03-03", true)]
    public void The_agreement_of_a_child_takes_it_away_from_sixteen(string born, bool inEffect) =>
        Accommodated().Says("date-of-birth", born).Says("accommodation/childs-view", "agrees").Truth<RemovalInEffect>().Should().Be(Truth.Of(inEffect));

    [Fact]
    public void It_does_not_arise_while_an_interim_care_order_is_in_force()
    {
        Accommodated().Order(OrderKind.InterimCareOrder).Truth<RemovalInEffect>().Should().Be(Truth.False);
        Accommodated().Complete(ListOf.Orders, null).Truth<RemovalInEffect>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_supervision_order_does_not_stand_in_its_way() =>
        Accommodated().Order(OrderKind.SupervisionOrder).Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);

    private static Given Accommodated() =>
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/childs-view", "refuses").Says("accommodation/under", "section-20")
            .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).NamedInNoOrder().Says("seeks-return", "yes").Says("residence-limited-by-order", "no"));
}
