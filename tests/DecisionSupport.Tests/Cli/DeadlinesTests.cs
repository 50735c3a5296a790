using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Cli;

/// <summary><c>thresholds deadlines</c>, as somebody at a terminal meets it.</summary>
public sealed class DeadlinesTests
{
    private static readonly string Dates = Cases.PathOf("dates");

    [Theory]
    [InlineData("text", "Sam ")]
    [InlineData("json", "{")]
    [InlineData("markdown", "# Sam ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("ics", "BEGIN:VCALENDAR\r\n")]
    public void Each_format_goes_to_standard_output(string format, string begins)
    {
        var run = Tool.Run("deadlines", Dates, "--format", format);

        run.Code.Should().Be(0);
        (run.Error.Length > 0).Should().Be(format == "ics", "a calendar cannot show the days that are still to be recorded");
        run.Out.Should().StartWith(begins);
    }

    [Fact]
    public void One_child_can_be_asked_for_and_another_day()
    {
        var run = Tool.Run("deadlines", Dates, "--child", "ann", "--as-at", "2026-03-29");

        run.Out.Should().StartWith("Ann Adams: ").And.NotContain("Sam").And.Contain("The case file's own day is 27 March 2026");
        Tool.Run("deadlines", Dates, "--child", "bob").Should().Match<ToolRun>(r => r.Code == 64 && r.Error.Contains("There is no child 'bob'"));
    }

    [Theory]
    [InlineData("dates: { application-issued: 2028-12-27 }", "Not in the calendar: 3 that cannot be counted, because the published list of bank holidays does not reach so far.")]
    [InlineData("referral: { received: yes }", "Not in the calendar: 1 that waits for a day that is not recorded.")]
    public void What_a_calendar_cannot_show_is_counted_on_standard_error(string sam, string says) =>
        Calendar("2028-12-27", sam).Error.Should().Contain(says).And.Contain("Without --format ics this command says which.");

    [Fact]
    public void A_calendar_without_events_is_valid_and_is_said_to_hold_none()
    {
        var run = Calendar("2026-03-02", "within-area: yes");

        run.Code.Should().Be(0);
        run.Error.Should().StartWith("The calendar holds no event:");
        run.Out.Should().Contain("BEGIN:VTIMEZONE\r\n").And.NotContain("VEVENT").And.EndWith("END:VTIMEZONE\r\nEND:VCALENDAR\r\n");
        Tool.Run("deadlines", Dates, "--format", "ics").Should().Match<ToolRun>(r => !r.Out.Contains("VTIMEZONE") && !r.Error.Contains("no event"));
    }

    private static ToolRun Calendar(string day, string sam) =>
        Tool.RunWith($"format: 1\nas-at: {day}\nlocal-authority: {{ name: Exampleshire, nation: England }}\nchildren: {{ sam: {{ name: Sam, {sam} }} }}\n", "deadlines", "-", "--format", "ics");

    [Fact]
    public void Names_stand_in_a_calendar_only_where_they_are_asked_for()
    {
        Tool.Run("deadlines", Dates, "--format", "ics").Out.Should().NotContain("Ann Adams");
        Tool.Run("deadlines", Dates, "--format", "ics", "--names").Out.Should().Contain("Ann Adams");
    }

    [Fact]
    public void A_case_without_any_date_is_said_to_be_no_all_clear() =>
        Tool.RunWith("format: 1\nas-at: 2026-03-02\nlocal-authority: { name: Exampleshire, nation: England }\nchildren: { sam: { name: Sam } }\n", "deadlines", "-")
            .Out.Should().Contain("Nothing recorded bears on a deadline. That is not to say that there is none.");

    [Theory]
    [InlineData("assess", "0")]
    [InlineData("deadlines", "six")]
    [InlineData("deadlines", "-1")]
    public void An_age_of_checks_that_is_no_number_of_months_is_refused(string command, string months) =>
        Tool.Run(command, Dates, "--checks-old-after", months).Should().Match<ToolRun>(r => r.Code == 64 && r.Out == "" && r.Error.Contains("--checks-old-after"));

    [Fact]
    public void The_age_of_checks_that_is_asked_for_is_the_age_that_is_said() =>
        Tool.Run("assess", Cases.PathOf("objection"), "--as-at", "2027-03-02", "--checks-old-after", "1").Out.Should().Contain("last checked more than 1 month\nbefore 2 March 2027".Replace('\n', ' ')[..30]);
}
