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

    [Theory]
    [InlineData(OrderKind.PoliceProtection, true)]
    [InlineData(OrderKind.EmergencyProtectionOrder, false)]
    [InlineData(OrderKind.InterimCareOrder, false)]
    public void From_police_protection_nobody_asks_for_discharge_and_what_follows_is_decided(OrderKind kind, bool shown) =>
        Given.Sam().Person("mother", p => p.Holding().Says("seeks-return")).Order(kind).Cautions().Contains("return-sought-in-police-protection").Should().Be(shown);

    [Fact]
    public void Police_protection_that_is_over_or_a_return_that_nobody_asks_for_calls_for_no_decision()
    {
        InPoliceProtection("yes", "yes").Should().Be(Truth.True);
        InPoliceProtection("no", "yes").Should().Be(Truth.False);
        InPoliceProtection(null, "yes").Should().Be(Truth.NotKnown);
        InPoliceProtection("yes", "no").Should().Be(Truth.False);
        InPoliceProtection("yes", "ambiguous").Should().Be(Truth.NotKnown);
        Asked("yes").Person("mother", p => p.Says("seeks-return", "no")).Complete(ListOf.People, null).Truth("PRACTICE/return-sought-in-police-protection").Should().Be(Truth.NotKnown, "somebody not named may ask");
        Asked("no").Complete(ListOf.Orders, null).Truth("PRACTICE/return-sought-in-police-protection").Should().Be(Truth.NotKnown, "another may be in force");
        Asked("yes").Says("date-of-birth", "2008-03-02").Truth("PRACTICE/return-sought-in-police-protection").Should().Be(Truth.False);
    }

    [Fact]
    public void Section_21_keeps_nobody_from_a_parent_who_asks_once_the_power_has_ended()
    {
        UnderSection21("no").Cautions().Should().Contain("return-sought-with-no-power").And.NotContain("return-sought-power-not-known");
        UnderSection21(null).Cautions().Should().Contain("return-sought-power-not-known").And.NotContain("return-sought-with-no-power");
        UnderSection21("yes").Cautions().Should().NotContain(["return-sought-with-no-power", "return-sought-power-not-known"]);
    }

    [Fact]
    public void It_is_of_a_child_kept_otherwise_than_under_section_20_and_of_somebody_with_parental_responsibility_who_asks()
    {
        UnderSection21("no").Says("accommodation/under", "another-social-services-function").Truth(NoPower).Should().Be(Truth.True, "an interim order ends at seventeen, and with it what kept the child");
        UnderSection21("no").Says("accommodation/under", "section-20").Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Says("accommodation/under", "not-accommodated").Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Unsaid("accommodation/under").Truth(NoPower).Should().Be(Truth.NotKnown);
        UnderSection21("no").Says("date-of-birth", "2008-03-02").Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Person("mother", p => p.Says("seeks-return", "no")).Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Person("mother", p => p.Says("seeks-return", "no")).Complete(ListOf.People, null).Truth(NoPower).Should().Be(Truth.NotKnown);
        UnderSection21("no").Person("mother", p => p.Says("seeks-return", "ambiguous")).Truth(NoPower).Should().Be(Truth.NotKnown);
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/under", "section-21").Person("aunt", p => p.WithoutParentalResponsibility().Says("seeks-return"))
            .Truth(NoPower).Should().Be(Truth.False);
    }

    [Fact]
    public void Nobody_is_returned_to_a_person_whom_an_order_prevents()
    {
        UnderSection21("no").Order(OrderKind.ProhibitedStepsOrder).Person("mother", p => p.Says("residence-limited-by-order")).Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Order(OrderKind.ProhibitedStepsOrder).Person("mother", p => p.Unsaid("residence-limited-by-order")).Cautions()
            .Should().Contain("return-sought-power-not-known").And.NotContain("return-sought-with-no-power");
    }

    [Theory]
    [InlineData(OrderKind.ChildAssessmentOrder)]
    [InlineData(OrderKind.Other)]
    public void An_order_that_may_say_where_the_child_is_leaves_it_open(OrderKind kind)
    {
        UnderSection21("no").Order(kind).Cautions().Should().Contain("return-sought-power-not-known").And.NotContain("return-sought-with-no-power");
        UnderSection21("no").Order(kind, null).Truth(NoPower).Should().Be(Truth.NotKnown);
        UnderSection21("no").Order(kind, "no").Truth(NoPower).Should().Be(Truth.True);
        UnderSection21("no").Order(OrderKind.SupervisionOrder).Truth(NoPower).Should().Be(Truth.True);
    }

    [Fact]
    public void At_sixteen_a_child_who_agrees_may_stay_under_section_20_and_is_not_sent_back()
    {
        UnderSection21("no").Says("date-of-birth", "2010-03-02").Says("accommodation/childs-view", "agrees").Truth(NoPower).Should().Be(Truth.False);
        UnderSection21("no").Says("date-of-birth", "2010-03-03").Says("accommodation/childs-view", "agrees").Truth(NoPower).Should().Be(Truth.True);
        UnderSection21("no").Says("date-of-birth", "2010-03-02").Says("accommodation/childs-view", "refuses").Truth(NoPower).Should().Be(Truth.True);
    }

    [Fact]
    public void Where_everybody_with_a_lives_with_order_agrees_another_parents_request_is_answered_by_section_20()
    {
        Given AgreedBy(string grandmother) => UnderSection21("no").Order(OrderKind.ChildArrangementsOrderLivesWith)
            .Person("grandmother", p => p.Holding(ParentalResponsibilitySourceKind.LivesWithOrder).Says("seeks-return", "no").Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after", grandmother));

        Given Grandfather(Given given, string agrees) => given
            .Person("grandfather", p => p.Holding(ParentalResponsibilitySourceKind.LivesWithOrder).Says("seeks-return", "no").Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after", agrees));

        AgreedBy("yes").Truth(NoPower).Should().Be(Truth.False);
        AgreedBy("no").Truth(NoPower).Should().Be(Truth.True);
        Grandfather(AgreedBy("yes"), "no").Truth(NoPower).Should().Be(Truth.True, "(10) asks for all of them");
        Grandfather(AgreedBy("yes"), "yes").Truth(NoPower).Should().Be(Truth.False);
    }

    [Fact]
    public void Somebody_who_objects_and_can_house_the_child_need_not_ask_for_return_as_well()
    {
        Given Objects(string provides) => UnderSection21("no").Person("mother", p => p.Says("seeks-return", "no").Says("attitude", "objects").Says("residence-limited-by-order", "no")
            .Says("willing").Says("able-to-provide", provides).Says("able-to-arrange", "no"));

        Objects("yes").Truth(NoPower).Should().Be(Truth.True);
        Objects("no").Truth(NoPower).Should().Be(Truth.False, "section 20 is open then");
    }

    [Theory]
    [InlineData(ListOf.Concerns)]
    [InlineData(ListOf.Needs)]
    public void Somebody_who_asks_is_heard_though_another_list_may_not_be_complete(ListOf list) =>
        UnderSection21("no").Complete(list, null).Truth(NoPower).Should().Be(Truth.True);

    [Theory]
    [InlineData(ListOf.Orders)]
    [InlineData(ListOf.Concerns)]
    [InlineData(ListOf.Needs)]
    public void Where_everybody_is_named_and_nobody_asks_or_objects_no_other_list_leaves_it_open(ListOf list) =>
        UnderSection21("no").Person("mother", p => p.Says("seeks-return", "no")).Complete(list, null).Truth(NoPower).Should().Be(Truth.False);

    [Fact]
    public void Who_holds_parental_responsibility_may_be_what_is_open() =>
        Given.Sam("2015-03-02").Says("treated-as-child", "no").Says("accommodation/under", "section-21").Person("father", p => p.Says("seeks-return").Says("residence-limited-by-order", "no")).Cautions()
            .Should().Contain("return-sought-power-not-known").And.NotContain("return-sought-with-no-power");

    [Fact]
    public void An_advised_refusal_at_an_age_that_nobody_knows_waits_for_the_age() =>
        Refusing().Says("accommodation/fully-advised-refusal").Unsaid("date-of-birth").Cautions().Should().Equal("refusal-age-not-known");

    [Fact]
    public void A_view_that_nobody_knows_is_no_refusal_whatever_is_said_of_the_advice() =>
        Refusing().Says("accommodation/fully-advised-refusal").Unsaid("accommodation/childs-view").Cautions().Should().NotContain(id => id.StartsWith("refusal", StringComparison.Ordinal));

    [Fact]
    public void A_refusal_without_advice_is_warned_of_though_the_local_authority_judges_that_nothing_is_required() =>
        Refusing().Says("accommodation/fully-advised-refusal", "no").Says("accommodation/requires", "no").Says("accommodation/welfare-likely-seriously-prejudiced", "no").Says("accommodation/would-safeguard-or-promote-welfare", "no")
            .Cautions().Should().Contain("refusal-not-advised");

    [Fact]
    public void A_refusal_where_an_order_keeps_the_child_outside_section_20_is_no_refusal_of_an_offer()
    {
        Refusing().Says("accommodation/fully-advised-refusal").Order(OrderKind.CareOrder).Cautions().Should().BeEmpty();
        Refusing().Says("accommodation/fully-advised-refusal", "no").Order(OrderKind.CareOrder).Cautions().Should().BeEmpty();
    }

    [Theory]
    [InlineData("yes", "no", "no", true)]
    [InlineData("no", "yes", "yes", true)]
    [InlineData("yes", "yes", "no", false)]
    [InlineData("yes", "no", "yes", false)]
    public void An_objection_without_a_home_to_offer_is_recorded_and_bars_nothing(string willing, string provide, string arrange, bool shown) =>
        Objecting(willing, provide, arrange).Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.Of(shown));

    [Fact]
    public void Of_an_objector_whose_means_nobody_knows_it_is_not_said()
    {
        Objecting("yes", null, "no").Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.NotKnown);
        Objecting(null, null, null).Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.NotKnown);
        Objecting("yes", "no", "no").Person("father", p => p.Says("attitude", "objects-capacity-in-doubt")).Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.NotKnown, "whether it is an objection is in doubt");
    }

    [Fact]
    public void It_is_of_one_person_who_holds_parental_responsibility_and_objects()
    {
        Objecting("yes", "no", "no").Person("father", p => p.Says("attitude", "agrees")).Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.False);
        Objecting("yes", "no", "no").Says("date-of-birth", "2008-03-02").Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.False);
        Given.Sam().Person("father", p => p.WithoutParentalResponsibility().Says("attitude", "objects").Says("willing").Says("able-to-provide", "no").Says("able-to-arrange", "no"))
            .Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.False);
        Objecting("yes", "yes", "no").Complete(ListOf.People, null).Truth("PRACTICE/objector-unable-to-provide").Should().Be(Truth.NotKnown, "somebody not named may object");
    }

    [Fact]
    public void Vector_7_an_objector_who_can_provide_nothing_leaves_the_duty_uncleared_by_nobody()
    {
        Objecting("yes", "no", "no").Cautions().Should().Contain("objector-unable-to-provide");
        Objecting("yes", "no", "no").Truth("CA1989/s20/7").Should().Be(Truth.False);
    }

    private const string NoPower = "PRACTICE/return-sought-with-no-power";

    private static Given UnderSection21(string? inForce) => Asked(inForce).Says("accommodation/under", "section-21").Person("mother", p => p.Says("attitude", "agrees").Says("residence-limited-by-order", "no")
            .Says("lives-with-order-holder", "no").Says("special-guardian", "no").Says("care-under-high-court-order", "no"));

    private static Given Asked(string? inForce) => Given.Sam("2015-03-02").Says("treated-as-child", "no").Person("mother", p => p.Holding().Says("seeks-return")).Order(OrderKind.PoliceProtection, inForce);

    private static Truth InPoliceProtection(string? inForce, string seeks) =>
        Asked(inForce).Person("mother", p => p.Says("seeks-return", seeks)).Truth("PRACTICE/return-sought-in-police-protection");

    private static Given Objecting(string? willing, string? provide, string? arrange) =>
        Given.Sam("2015-03-02").Says("treated-as-child", "no").Complete(ListOf.People, true).Person("father", p =>
        {
            p.Holding(ParentalResponsibilitySourceKind.CourtOrder).Says("attitude", "objects").Says("residence-limited-by-order", "no");
            foreach (var (question, word) in new[] { ("willing", willing), ("able-to-provide", provide), ("able-to-arrange", arrange) })
            {
                if (word is not null)
                {
                    p.Says(question, word);
                }
            }

            return p;
        });

    private static Given Refusing() => Given.Sam("2010-03-02").Says("treated-as-child", "no").Says("accommodation/childs-view", "refuses");

    private static Given Near(string born) => Given.Sam(born).Says("treated-as-child", "no");

    private static Given Accommodated() => Given.Sam("2015-03-02").Says("treated-as-child", "no").Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours").Complete(ListOf.People, true);

    private static Given Asking() => Accommodated().Person("mother", p => p.Holding().Says("seeks-return").Says("capacity", "has"));
}
