using DecisionSupport.Rules.DomesticAbuseAct2021.Section1;

namespace DecisionSupport.Rules.Tests.DomesticAbuseAct2021.Section1;

/// <summary>Domestic Abuse Act 2021 s 1: both sixteen or over, personally connected, and the behaviour abusive.</summary>
public sealed class DomesticAbuseTests
{
    private const string SixteenToday = "2010-03-02";
    private const string SixteenTomorrow = "2010-03-03";
    private const string NotNamed = "violence-at-home/abusive-towards-somebody-not-named";

    [Theory]
    [InlineData(SixteenTomorrow, false)]
    [InlineData(SixteenToday, true)]
    [InlineData("2008-03-02", true)]
    public void A_child_has_reached_sixteen_on_the_birthday(string born, bool within)
    {
        Abusing(born).Truth<DomesticAbuse>("mother").Should().Be(Truth.Of(within));
        Abusing(born).Truth<DomesticAbuseByChild>().Should().Be(Truth.Of(within));
    }

    [Theory]
    [InlineData("person-sixteen-or-over")]
    [InlineData("personally-connected")]
    [InlineData("abusive")]
    public void Each_of_the_rest_is_needed_too(string question)
    {
        Abusing(SixteenToday).Person("mother", p => p.Says($"childs-behaviour/{question}", "no")).Truth<DomesticAbuse>("mother").Should().Be(Truth.False);
        Abusing(SixteenToday).Person("mother", p => p.Unsaid($"childs-behaviour/{question}")).Truth<DomesticAbuse>("mother").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_child_whose_age_nobody_knows_may_be_within_the_Act() =>
        Abusing(SixteenToday).Unsaid("date-of-birth").Truth<DomesticAbuse>("mother").Should().Be(Truth.NotKnown);

    [Fact]
    public void One_person_is_enough_and_nobody_named_or_not_named_is_none()
    {
        Abusing(SixteenToday).Person("father", p => p.Says("childs-behaviour/abusive", "no")).Truth<DomesticAbuseByChild>().Should().Be(Truth.True);
        Given.Sam(SixteenToday).Says(NotNamed, "no").Truth<DomesticAbuseByChild>().Should().Be(Truth.False);
        Given.Sam(SixteenToday).Says(NotNamed, "no").Complete(ListOf.People, null).Truth<DomesticAbuseByChild>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Naming_everybody_with_parental_responsibility_does_not_show_that_nobody_else_is_abused() =>
        Given.Sam(SixteenToday).Truth<DomesticAbuseByChild>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_sister_of_sixteen_who_is_not_named_is_enough()
    {
        Given.Sam(SixteenToday).Says(NotNamed).Truth<DomesticAbuseByChild>().Should().Be(Truth.True);
        Given.Sam(SixteenToday).Says(NotNamed).Complete(ListOf.People, null).Truth<DomesticAbuseByChild>().Should().Be(Truth.True);
    }

    [Fact]
    public void A_child_under_sixteen_is_excluded_whoever_is_named() =>
        Given.Sam(SixteenTomorrow).Says(NotNamed).Complete(ListOf.People, null).Truth<DomesticAbuseByChild>().Should().Be(Truth.False);

    [Theory]
    [InlineData("2021-09-30", GatewayStatus.NotInForce)]
    [InlineData("2021-10-01", GatewayStatus.Position)]
    public void The_definition_is_law_for_all_purposes_from_1_October_2021(string day, GatewayStatus status) =>
        Abusing("2005-09-30").On(day).Gateway("domestic-abuse-by-child").Status.Should().Be(status);

    [Fact]
    public void The_definition_is_law_in_Wales_too() =>
        Abusing(SixteenToday).In(Nation.Wales).Gateway("domestic-abuse-by-child").Status.Should().Be(GatewayStatus.Position);

    [Fact]
    public void Domestic_abuse_by_the_child_is_no_harm_to_the_child() =>
        Abusing(SixteenToday).Gateway("s31-2-b-ii").Status.Should().Be(GatewayStatus.NotMadeOut);

    private static Given Abusing(string born) => Given.Sam(born).Person("mother", p => p
        .Says("childs-behaviour/person-sixteen-or-over").Says("childs-behaviour/personally-connected").Says("childs-behaviour/abusive"));
}
