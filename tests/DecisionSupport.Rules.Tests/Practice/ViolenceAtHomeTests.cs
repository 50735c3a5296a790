namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>Violence by a child at home: what may be planned, and what a reader is warned of at each age.</summary>
public sealed class ViolenceAtHomeTests
{
    private const string Violence = "violence-at-home/by-child";
    private const string Notice = "violence-at-home/police-notice-or-order-proposed";

    [Theory]
    [InlineData("violence-at-home/request-read-as-rejection", "request-read-as-rejection")]
    [InlineData("violence-at-home/carers-pressed-to-take-back", "carers-pressed-to-take-back")]
    [InlineData("violence-at-home/of-another-child", "child-living-with-violence")]
    [InlineData(Notice, "police-notice-under-eighteen")]
    public void A_yes_calls_for_its_caution_and_nothing_else_does(string question, string caution)
    {
        Given.Sam().Says(question).Cautions().Should().Equal(caution);
        Given.Sam().Says(question, "no").Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2016-03-03", "violence-under-sixteen", "violence-under-ten")]
    [InlineData("2016-03-02", "violence-under-sixteen")]
    [InlineData("2010-03-03", "violence-under-sixteen")]
    [InlineData("2010-03-02", "violence-at-sixteen-or-seventeen")]
    [InlineData("2008-03-03", "violence-at-sixteen-or-seventeen")]
    [InlineData("2008-03-02")]
    public void What_is_said_of_the_Acts_turns_at_ten_sixteen_and_eighteen(string born, params string[] cautions) =>
        Given.Sam(born).Says(Violence).Cautions().Should().Equal(cautions);

    [Theory]
    [InlineData("PRACTICE/violence-under-sixteen", "2013-06-01")]
    [InlineData("PRACTICE/violence-under-ten", "2018-06-01")]
    [InlineData("PRACTICE/violence-at-sixteen-or-seventeen", "2009-06-01")]
    [InlineData("PRACTICE/violence-by-child", "2013-06-01")]
    public void Violence_and_age_have_to_be_asked(string provision, string born)
    {
        Given.Sam(born).Says(Violence).Truth(provision).Should().Be(Truth.True);
        Given.Sam(born).Says(Violence, "no").Truth(provision).Should().Be(Truth.False);
        Given.Sam(born).Truth(provision).Should().Be(Truth.NotKnown);
        Given.Sam(born).Says(Violence).Unsaid("date-of-birth").Truth(provision).Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2010-03-03", "violence-under-sixteen", true)]
    [InlineData("2010-03-02", "violence-under-sixteen", false)]
    [InlineData("2010-03-03", "violence-at-sixteen-or-seventeen", false)]
    [InlineData("2010-03-02", "violence-at-sixteen-or-seventeen", true)]
    [InlineData("2008-03-02", "violence-at-sixteen-or-seventeen", false)]
    [InlineData("2008-03-03", "violence-by-child", true)]
    [InlineData("2008-03-02", "violence-by-child", false)]
    public void Each_age_is_reached_on_its_birthday(string born, string caution, bool so) =>
        Given.Sam(born).Says(Violence).Truth($"PRACTICE/{caution}").Should().Be(Truth.Of(so));

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void No_notice_or_order_is_made_against_a_child_under_eighteen(string born, bool shown) =>
        Given.Sam(born).Says(Notice).Truth("PRACTICE/police-notice-under-eighteen").Should().Be(Truth.Of(shown));

    [Fact]
    public void Whether_a_notice_is_against_a_child_turns_on_the_age() =>
        Given.Sam().Unsaid("date-of-birth").Says(Notice).Truth("PRACTICE/police-notice-under-eighteen").Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2021-09-30", false)]
    [InlineData("2021-10-01", true)]
    public void The_Act_of_2021_is_spoken_of_from_the_day_on_which_it_is_law(string day, bool shown) =>
        Given.Sam().On(day).Says(Violence).Assessed().Cautions.Any(c => c.Id == "violence-under-sixteen").Should().Be(shown);

    [Fact]
    public void Help_where_a_child_is_violent_may_be_planned_in_Wales_too() =>
        Given.Sam().In(Nation.Wales).Says(Violence).Gateway("violence-by-child").Status.Should().Be(GatewayStatus.Power);

    [Fact]
    public void Violence_to_a_parent_opens_no_threshold_by_itself() =>
        Given.Sam().Says(Violence).Assessed().Gateways.Where(g => g.IsLive).Select(g => g.Gateway.Id).Should().Equal("violence-by-child");
}
