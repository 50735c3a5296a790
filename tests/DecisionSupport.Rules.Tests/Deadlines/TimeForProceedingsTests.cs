using DecisionSupport.Explain;
using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>The time for care and supervision proceedings is a limit that only the court extends, and then another day counts.</summary>
public sealed class TimeForProceedingsTests
{
    private const string Issued = "dates: { application-issued: 2026-03-02 }\n";
    private const string Extended = "dates: { application-issued: 2026-03-02, time-allowed-until: 2026-08-30, extension-ends: 2026-10-25 }\n";

    [Fact]
    public void Twenty_six_weeks_that_are_past_are_not_said_to_be_exceedable_with_recorded_reasons()
    {
        var page = Page("2026-09-03", Issued);

        page.Should().Contain("Past: the last day was Sunday 30 August 2026, and not recorded as done; only the court can extend the time, where that is necessary to resolve the proceedings justly: the application is disposed of (the court).")
            .And.NotContain("if the reasons are recorded");
        DeadlineReport.Calendar(Case("2026-03-02", Issued)).Should().Contain("SUMMARY:Due: the application is disposed of").And.NotContain("Aim: ");
    }

    [Fact]
    public void An_assessment_of_45_days_is_exceeded_with_recorded_reasons() =>
        Page("2026-09-03", InNeed + "dates: { referral-received: 2026-03-02 }").Should().Contain("not recorded as done; it may be exceeded if the reasons are recorded: the assessment is completed");

    [Fact]
    public void Once_the_court_has_extended_the_time_the_day_that_it_directed_is_the_one_that_is_due()
    {
        const string extended = Extended + "proceedings: { time-extended: yes }";

        Find("twenty-six-weeks", "2026-09-03", extended).Should().BeNull();
        Of("extended-time", "2026-09-03", extended).Should().Match<DeadlineAssessment>(d => d.Due == Day("2026-10-25") && d.Status == DeadlineStatus.Upcoming);
        Of("extended-time", "2026-10-26", extended).Status.Should().Be(DeadlineStatus.Past);
        Page("2026-09-03", extended).Should().Contain("The day recorded, which nothing here counts: Sunday 25 October 2026.").And.NotContain("Past: the last day was Sunday 30 August 2026");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("proceedings: { time-extended: no }", true)]
    [InlineData("proceedings: { time-extended: not known }", false)]
    public void Unless_it_is_known_to_be_extended_twenty_six_weeks_stand_and_no_other_day_does(string said, bool applies)
    {
        Of("twenty-six-weeks", "2026-09-03", Extended + said).Applies.Should().Be(applies ? Truth.True : Truth.NotKnown);
        Find("extended-time", "2026-09-03", Extended + said).Should().BeNull();
    }

    /// <summary>The page, on one line.</summary>
    private static string Page(string day, string sam) => string.Join(' ', DeadlineReport.Text(Case(day, sam)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
