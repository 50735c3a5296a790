namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>Each change of the law that touches what is encoded: the day before, the first day, the last day, the day after.</summary>
public sealed class LawOnADayTests
{
    private static readonly LawBook Law = ChildrenAct.Law;

    [Theory]
    [InlineData("CA1989/s20/7", "1991-10-14", Nation.England)]
    [InlineData("CA1989/s44/1/a", "1991-10-14", Nation.England)]
    [InlineData("CA1989/s4/1/a", "2003-12-01", Nation.England)]
    [InlineData("CA1989/s31/9/seeing-hearing", "2005-01-31", Nation.England)]
    [InlineData("CA1989/s20/6", "2005-03-01", Nation.England)]
    [InlineData("CA1989/s20/9/aa", "2005-12-30", Nation.England)]
    [InlineData("CA1989/s20/9/a", "2014-04-22", Nation.England)]
    [InlineData("CA1989/s32/1", "2014-04-22", Nation.Wales)]
    [InlineData("SSWBA2014/s76", "2016-04-06", Nation.Wales)]
    public void A_provision_is_law_on_its_first_day_and_the_day_after_and_not_the_day_before(string id, string first, Nation nation)
    {
        var day = DateOnly.ParseExact(first, "yyyy-MM-dd");

        (Law[id].IsInForce(day.AddDays(-1), nation), Law[id].IsInForce(day, nation), Law[id].IsInForce(day.AddDays(1), nation)).Should().Be((false, true, true));
    }

    [Theory]
    [InlineData("CA1989/s17/1")]
    [InlineData("CA1989/s20/1/c")]
    [InlineData("CA1989/s20/7")]
    [InlineData("CA1989/s22/1")]
    public void Part_III_is_law_in_Wales_on_its_last_day_and_the_day_before_and_not_the_day_after(string id)
    {
        var last = new DateOnly(2016, 4, 5);

        (Law[id].IsInForce(last.AddDays(-1), Nation.Wales), Law[id].IsInForce(last, Nation.Wales), Law[id].IsInForce(last.AddDays(1), Nation.Wales)).Should().Be((true, true, false));
        Law[id].IsInForce(last.AddDays(1), Nation.England).Should().BeTrue();
    }

    // No commencement has been seen, on the day of Royal Assent or since.
    [Theory]
    [InlineData("2026-04-28")]
    [InlineData("2026-04-29")]
    [InlineData("2026-06-29")]
    [InlineData("2027-01-01")]
    public void Family_group_decision_making_before_proceedings_is_law_on_no_day(string day) =>
        Law["CA1989/s31ZA"].IsInForce(DateOnly.ParseExact(day, "yyyy-MM-dd"), Nation.England).Should().BeFalse();

    [Theory]
    [InlineData("2014-04-21", false)]
    [InlineData("2014-04-22", true)]
    [InlineData("2014-04-23", true)]
    public void A_day_before_the_first_that_is_encoded_is_refused(string day, bool answered)
    {
        var family = new FamilySituationBuilder(DateOnly.ParseExact(day, "yyyy-MM-dd"), Nation.England, "Exampleshire");
        family.Child("sam", "Sam");
        var asking = FluentActions.Invoking(() => new ThresholdAdvisor(ChildrenAct.Rules, Law).Assess(family.Build()));

        if (answered)
        {
            asking.Should().NotThrow();
        }
        else
        {
            asking.Should().Throw<LawNotEncodedException>().WithMessage("*22 April 2014*");
        }
    }
}
