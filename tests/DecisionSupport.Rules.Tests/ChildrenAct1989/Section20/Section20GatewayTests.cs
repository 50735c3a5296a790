namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>How the duty and its bar are said together, on the facts of cases that practitioners know.</summary>
public sealed class Section20GatewayTests
{
    [Fact]
    public void A_mother_who_asks_for_help_is_owed_the_duty_over_a_father_without_parental_responsibility()
    {
        var child = Exhausted().Person("father", p => p.WithoutParentalResponsibility().Objecting()).Assessed();

        child.Gateway("s20-1-c").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Duty && !g.BarNotCleared);
        child.Cautions.Select(c => c.Id).Should().Equal("objector-without-parental-responsibility", "willing-without-parental-responsibility");
    }

    [Fact]
    public void A_father_with_parental_responsibility_and_a_room_who_objects_bars_it() =>
        WithFather(p => p).Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Barred);

    [Fact]
    public void A_father_who_has_not_been_asked_leaves_the_bar_uncleared_and_the_duty_standing() =>
        WithFather(p => p.Unsaid("attitude")).Gateway("s20-1-c").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Duty && g.BarNotCleared);

    [Fact]
    public void A_child_of_fifteen_however_mature_lifts_no_objection() =>
        WithFather(p => p).Says("date-of-birth", "2010-03-03").Says("accommodation/childs-view", "agrees").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Barred);

    [Fact]
    public void A_child_of_sixteen_who_agrees_lifts_it() =>
        WithFather(p => p).Says("date-of-birth", "2010-03-02").Says("accommodation/childs-view", "agrees").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Duty);

    [Fact]
    public void A_mother_who_lacks_capacity_and_is_caring_cannot_delegate_and_nobody_can_for_her() =>
        Exhausted().Person("mother", p => p.Says("capacity", "lacks")).Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Barred);

    [Fact]
    public void A_mother_in_a_coma_need_delegate_nothing() =>
        Exhausted().Says("accommodation/care-state", "nobody-with-parental-responsibility-caring")
            .Person("mother", p => p.Says("looking-after-child", "no").Says("attitude", "silent").Says("capacity", "lacks"))
            .Gateway("s20-1-c").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Duty && !g.BarNotCleared);

    [Fact]
    public void A_parent_told_to_sign_or_go_to_court_has_not_clearly_delegated() =>
        Exhausted().Person("mother", p => p.Says("pressure", "conditional-threat"))
            .Gateway("s20-1-c").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Duty && g.BarNotCleared);

    [Theory]
    [InlineData("s20-1-a")]
    [InlineData("s20-1-b")]
    [InlineData("s20-1-c")]
    [InlineData("s20-3")]
    [InlineData("s20-4")]
    [InlineData("s20-6")]
    [InlineData("s20-8")]
    [InlineData("s17-1")]
    [InlineData("s22-1")]
    public void In_Wales_today_another_Act_governs(string gateway) =>
        Exhausted().In(Nation.Wales).Gateway(gateway).Status.Should().Be(GatewayStatus.NotInForce);

    [Fact]
    public void In_Wales_section_20_was_law_until_5_April_2016()
    {
        Exhausted().Says("date-of-birth", "2010-01-01").In(Nation.Wales).On("2016-04-05").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Duty);
        Exhausted().Says("date-of-birth", "2010-01-01").In(Nation.Wales).On("2016-04-06").Gateway("s20-1-c").Status.Should().Be(GatewayStatus.NotInForce);
    }

    private static Given Exhausted() =>
        Given.Sam().RequiringAccommodation().Says("accommodation/under", "not-accommodated").Says("accommodation/carer-prevented")
            .Says("accommodation/care-state", "with-person-with-parental-responsibility")
            .Person("mother", p => p.Holding().Delegating());

    private static Given WithFather(Func<ToldPerson, ToldPerson> change) =>
        Exhausted().Says("accommodation/childs-view", "refuses").Person("father", p => change(p.Holding(ParentalResponsibilitySourceKind.Agreement).Objecting()));
}
