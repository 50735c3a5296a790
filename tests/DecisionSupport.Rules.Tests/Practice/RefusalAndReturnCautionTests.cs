using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What must be said first: a refusal at sixteen, a request for return that is not settled, and an interim order that is about to end.</summary>
public sealed class RefusalAndReturnCautionTests
{
    [Fact]
    public void An_advised_refusal_leaves_a_duty_standing_as_an_offer_that_nobody_is_made_to_take() =>
        Refusing().Says("accommodation/fully-advised-refusal").Cautions().Should().Equal("refusal-advised");

    [Theory]
    [InlineData("accommodation/fully-advised-refusal", "no")]
    [InlineData("accommodation/childs-view", "agrees")]
    [InlineData("date-of-birth", "2010-03-03")]
    [InlineData("date-of-birth", "2008-03-02")]
    public void An_advised_refusal_is_that_of_a_child_of_sixteen_who_refuses_with_advice(string question, string word) =>
        Refusing().Says("accommodation/fully-advised-refusal").Says(question, word).Truth("CA1989/s17/6/refusal").Should().Be(Truth.False);

    [Fact]
    public void Advice_that_nobody_has_recorded_is_asked_for_before_a_refusal_is_acted_on()
    {
        Refusing().Cautions().Should().Equal("refusal-advice-not-known");
        Refusing().Says("accommodation/fully-advised-refusal", "no").Cautions().Should().Equal("refusal-not-advised");
        Refusing().Says("accommodation/childs-view", "agrees").Cautions().Should().BeEmpty();
        Refusing().Says("date-of-birth", "2010-03-03").Cautions().Should().BeEmpty();
    }

    [Fact]
    public void A_request_for_return_is_said_while_an_order_could_displace_it_and_nobody_knows()
    {
        Asking().Complete(ListOf.Orders, null).Cautions().Should().Contain("return-asked-for");
        Asking().Complete(ListOf.Orders, true).Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);
        Asking().Complete(ListOf.Orders, true).Cautions().Should().NotContain("return-asked-for", "what is settled is said as the right that it is");
        Asking().Order(OrderKind.CareOrder).Cautions().Should().NotContain("return-asked-for", "a care order displaces it");
    }

    [Fact]
    public void A_request_of_somebody_known_to_hold_no_parental_responsibility_is_no_removal_to_settle() =>
        Accommodated().Person("mother", p => p.WithoutParentalResponsibility().Says("seeks-return")).Cautions().Should().NotContain("return-asked-for");

    [Fact]
    public void Nobody_asks_for_return_where_nobody_is_recorded_as_asking() =>
        Accommodated().Person("mother", p => p.Holding()).Cautions().Should().NotContain("return-asked-for");

    [Theory]
    [InlineData(OrderKind.InterimCareOrder, true)]
    [InlineData(OrderKind.InterimSupervisionOrder, true)]
    [InlineData(OrderKind.CareOrder, false)]
    [InlineData(OrderKind.SupervisionOrder, false)]
    public void An_interim_order_ends_at_seventeen_and_a_final_one_does_not(OrderKind kind, bool shown) =>
        Near("2009-03-03").Order(kind).Cautions().Contains("interim-order-ending-at-seventeen").Should().Be(shown);

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-06-02", true)]
    [InlineData("2009-06-03", false)]
    [InlineData("2009-03-02", false)]
    public void It_is_said_in_the_three_months_before(string born, bool shown) =>
        Near(born).Order(OrderKind.InterimCareOrder).Cautions().Contains("interim-order-ending-at-seventeen").Should().Be(shown);

    [Fact]
    public void An_interim_order_that_is_not_in_force_or_of_which_nobody_knows_is_not_said_to_end()
    {
        Near("2009-03-03").Order(OrderKind.InterimCareOrder, "no").Complete(ListOf.Orders, true).Truth("PRACTICE/interim-order-ending-at-seventeen").Should().Be(Truth.False);
        Near("2009-03-03").Order(OrderKind.InterimCareOrder, null).Complete(ListOf.Orders, true).Truth("PRACTICE/interim-order-ending-at-seventeen").Should().Be(Truth.NotKnown);
        Near("2009-03-03").Complete(ListOf.Orders, null).Truth("PRACTICE/interim-order-ending-at-seventeen").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void What_warns_about_a_child_is_not_said_of_somebody_of_eighteen(string born, bool shown) =>
        Given.Sam(born).Person("mother", p => p.WithoutParentalResponsibility().Says("attitude", "objects")).Cautions().Contains("objector-without-parental-responsibility").Should().Be(shown);

    [Theory]
    [InlineData(OrderKind.PoliceProtection, "s47-1-a", true)]
    [InlineData(OrderKind.EmergencyProtectionOrder, "s47-1-a", true)]
    [InlineData(OrderKind.EmergencyProtectionOrder, "s47-2", true)]
    [InlineData(OrderKind.PoliceProtection, "s47-2", false)]
    [InlineData(OrderKind.CareOrder, "s47-1-a", false)]
    public void Emergency_protection_recorded_asks_whether_the_local_authority_was_informed_or_obtained_it(OrderKind kind, string gateway, bool asked)
    {
        Given.Sam().Order(kind).Gateway(gateway).NoTrigger.Should().Be(!asked);
        Given.Sam().Order(kind).Gateway(gateway).Status.Should().Be(GatewayStatus.Undetermined);
        Given.Sam().Order(kind, "no").Gateway(gateway).NoTrigger.Should().BeTrue("it has ended");
    }

    private static Given Refusing() => Given.Sam("2010-03-02").Says("treated-as-child", "no").Says("accommodation/childs-view", "refuses");

    private static Given Near(string born) => Given.Sam(born).Says("treated-as-child", "no");

    private static Given Accommodated() => Given.Sam("2015-03-02").Says("treated-as-child", "no").Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours").Complete(ListOf.People, true);

    private static Given Asking() => Accommodated().Person("mother", p => p.Holding().Says("seeks-return").Says("capacity", "has"));
}
