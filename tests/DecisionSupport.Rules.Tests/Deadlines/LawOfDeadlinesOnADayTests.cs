using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>A deadline is shown on the days and in the nation in which it is law, and on no other.</summary>
public sealed class LawOfDeadlinesOnADayTests
{
    // The day before the first, the first, and the day after; what was law before the first day encoded cannot be asked.
    [Theory]
    [InlineData("next-visit-six-months", "2015-03-31", false)]
    [InlineData("next-visit-six-months", "2015-04-01", true)]
    [InlineData("next-visit-six-months", "2015-04-02", true)]
    [InlineData("referral-decision", "2023-12-14", false)]
    [InlineData("referral-decision", "2023-12-15", true)]
    [InlineData("referral-decision", "2023-12-16", true)]
    [InlineData("pre-proceedings", "2021-02-28", false)]
    [InlineData("pre-proceedings", "2021-03-01", true)]
    [InlineData("twenty-six-weeks", "2014-04-22", true)]
    [InlineData("first-review", "2014-04-22", true)]
    public void In_England_it_is_law_from_its_first_day(string id, string day, bool law) => Deadline(id).IsInForce(Day(day), Nation.England).Should().Be(law);

    [Theory]
    [InlineData("2016-04-05", true)]
    [InlineData("2016-04-06", false)]
    public void In_Wales_what_comes_from_Part_III_ends_with_5_April_2016(string day, bool law)
    {
        foreach (var id in new[] { "takeover-by-authority-of-residence", "looked-after-at-24-hours", "sixteen" })
        {
            Deadline(id).IsInForce(Day(day), Nation.Wales).Should().Be(law, id);
        }
    }

    [Theory]
    [InlineData("first-review")]
    [InlineData("referral-decision")]
    [InlineData("child-protection-conference")]
    [InlineData("next-visit-six-months")]
    public void What_is_of_England_alone_is_never_law_in_Wales(string id) => Deadline(id).IsInForce(Day("2026-03-02"), Nation.Wales).Should().BeFalse();

    [Theory]
    [InlineData("police-protection-ends")]
    [InlineData("emergency-protection-order-cap")]
    [InlineData("twenty-six-weeks")]
    [InlineData("section-37-report")]
    [InlineData("seventeen")]
    public void What_comes_from_Parts_IV_and_V_is_law_in_Wales_too(string id) => Deadline(id).IsInForce(Day("2026-03-02"), Nation.Wales).Should().BeTrue();

    [Fact]
    public void A_deadline_that_is_not_law_on_the_day_or_in_the_nation_is_not_shown()
    {
        const string referred = InNeed + "dates: { referral-received: 2023-12-14 }";

        Find("referral-decision", "2023-12-14", referred).Should().BeNull();
        Find("referral-decision", "2023-12-15", referred)!.Status.Should().Be(DeadlineStatus.DueToday);
        Find("twenty-six-weeks", "2026-03-02", "dates: { application-issued: 2026-03-02 }", Nation.Wales).Should().NotBeNull();
        Find("first-review", "2026-03-02", IsLookedAfter + "dates: { became-looked-after: 2026-03-02 }", Nation.Wales).Should().BeNull();
    }

    private static Deadline Deadline(string id) => ChildrenAct.Law.Deadlines.Single(d => d.Id == id);
}
