using DecisionSupport.Rules.CarePlanningRegulations2010;

namespace DecisionSupport.Rules.Tests.CarePlanningRegulations2010;

/// <summary>SI 2010/959 reg 48: short breaks, or the whole of the Regulations.</summary>
public sealed class ShortBreaksTests
{
    [Theory]
    [InlineData("short-breaks/series")]
    [InlineData("short-breaks/same-person-or-accommodation")]
    [InlineData("short-breaks/none-over-17-days")]
    [InlineData("short-breaks/returns-each-time")]
    [InlineData("short-breaks/within-75-days")]
    public void Every_condition_of_regulation_48_is_needed(string condition) =>
        LookedAfter.TurnsOn<ShortBreaksRegime>(Breaks, condition);

    [Fact]
    public void Regulation_48_is_not_for_a_child_in_care()
    {
        Breaks().Order(OrderKind.CareOrder).Truth<ShortBreaksRegime>().Should().Be(Truth.False);
        Breaks().Order(OrderKind.CareOrder, null).Truth<ShortBreaksRegime>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Breaks_under_section_17_never_engage_regulation_48()
    {
        Breaks().Says("accommodation/under", "section-17").Truth<ShortBreaksRegime>().Should().Be(Truth.False);
        Breaks().Says("accommodation/under", "section-17").Gateway("s22-1").Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    [Fact]
    public void Breaks_proposed_under_section_20_are_judged_before_they_begin()
    {
        Breaks().Says("accommodation/under", "not-accommodated").Says("accommodation/proposed").Truth<ShortBreaksRegime>().Should().Be(Truth.True);
        Breaks().Says("accommodation/under", "not-accommodated").Unsaid("accommodation/proposed").Truth<ShortBreaksRegime>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void One_stay_in_a_crisis_is_no_series_and_has_the_whole_of_the_Regulations()
    {
        var stay = Breaks().Says("short-breaks/series", "no").Says("health/assessment-arranged", "no");

        stay.Gateway("reg-48").Status.Should().Be(GatewayStatus.NotMadeOut);
        stay.Gateway("reg-7").Status.Should().Be(GatewayStatus.Duty);
        stay.Cautions().Should().Contain("short-breaks-in-full");
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void The_Regulations_are_about_children(string born, bool full) =>
        Breaks().Says("date-of-birth", born).Says("treated-as-child", "no").Says("short-breaks/series", "no").Truth("PRACTICE/short-breaks-in-full").Should().Be(Truth.Of(full));

    private static Given Breaks() => LookedAfter.Sam().Says("accommodation/proposed", "no").Says("short-breaks/planned").WithinRegulation48();
}
