using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

/// <summary>The dates of a case as a page, as JSON and as a calendar.</summary>
public sealed partial class DeadlineReportTests
{
    private static readonly Assessment Assessment = Cases.Assess("dates");

    [Fact]
    public Task The_dates_stand_by_the_day_with_the_arithmetic_and_the_law() => Verifier.Verify(DeadlineReport.Text(Assessment));

    [Fact]
    public Task The_page_of_an_assessment_says_what_is_past_and_to_come_and_which_days_are_missing() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Assessment), "DATES", "EVERY GATEWAY"));

    [Fact]
    public Task The_calendar_is_one_that_other_programs_read() => Verifier.Verify(DeadlineReport.Calendar(Assessment).Replace("\r\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("2023-12-14", true)]
    [InlineData("2023-12-15", false)]
    public void On_a_day_before_the_law_that_is_stated_the_page_names_what_it_does_not_count(string day, bool named)
    {
        var page = DeadlineReport.Text(Cases.Assess(new FamilySituationBuilder(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Nation.England, "Exampleshire").Build()));

        page.Contains("The assessment is completed (Working Together", StringComparison.Ordinal).Should().Be(named);
        page.Contains("from 15 December 2023.", StringComparison.Ordinal).Should().Be(named);
    }

    [Fact]
    public void Every_line_of_the_calendar_ends_as_the_format_asks_and_none_is_longer_than_75_octets()
    {
        var calendar = DeadlineReport.Calendar(Assessment, names: true);

        calendar.Should().EndWith("END:VCALENDAR\r\n");
        calendar.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n").And.NotContain("\r");
        calendar.Split("\r\n").Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void A_name_stands_in_a_calendar_only_where_it_is_asked_for_and_then_it_is_escaped()
    {
        var without = Unfolded(DeadlineReport.Calendar(Assessment));
        var named = Unfolded(DeadlineReport.Calendar(Assessment, names: true));

        without.Should().NotContain("Sam").And.NotContain("Ann Adams").And.Contain("(child 1 of 2)").And.Contain("(child 2 of 2)");
        named.Should().Contain(@"(Sam Ådams\; the elder\, \\ so called)").And.Contain("(Ann Adams)");
    }

    [Fact]
    public void An_order_with_a_name_of_its_own_is_said_by_its_kind_unless_names_are_asked_for()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        FamilySituationBuilder.Order(family.Child("sam", "Sam"), "epo", OrderKind.EmergencyProtectionOrder, "the Oak family's order, 14 Acacia Road").Answer(OrderQuestions.IsInForce, "yes").Answer(OrderQuestions.EndsOn, "2026-03-05");
        var assessment = Cases.Assess(family.Build());

        Unfolded(DeadlineReport.Calendar(assessment)).Should().NotContain("Acacia").And.Contain("emergency protection order ends");
        Unfolded(DeadlineReport.Calendar(assessment, names: true)).Should().Contain("Acacia Road");
    }

    [Fact]
    public void Events_have_ids_of_their_own_that_stay_the_same_and_the_stamp_of_the_day_asked()
    {
        var lines = Unfolded(DeadlineReport.Calendar(Assessment)).Split("\r\n");
        var ids = lines.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        ids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(8);
        DeadlineReport.Calendar(Cases.Assess("dates")).Should().Be(DeadlineReport.Calendar(Assessment));
        lines.Where(l => l.StartsWith("DTSTAMP", StringComparison.Ordinal)).Distinct().Should().Equal("DTSTAMP:20260327T000000Z");
        var later = Unfolded(DeadlineReport.Calendar(Cases.Assess(Cases.Read("dates").On(new DateOnly(2026, 3, 28))))).Split("\r\n");
        later.Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Should().BeSubsetOf(ids, "asked again a day later, the same events are meant");
    }

    [Fact]
    public void An_event_id_is_made_of_nothing_that_names_a_child()
    {
        var file = File.ReadAllText(Cases.PathOf("dates"));
        var renamed = file.Replace("Ann Adams", "Zoe Young", StringComparison.Ordinal).Replace("Sam Ådams", "Max Young", StringComparison.Ordinal).Replace("Exampleshire", "Othershire", StringComparison.Ordinal);

        renamed.Should().NotBe(file);
        Ids(renamed).Should().Equal(Ids(file));
        Ids(file.Replace("  ann:", "  c2:", StringComparison.Ordinal)).Should().NotEqual(Ids(file), "ids of the case file tell children apart");

        static IEnumerable<string> Ids(string yaml) => Unfolded(DeadlineReport.Calendar(Cases.Assess(DecisionSupport.Formats.CaseFile.Read(yaml, "dates.yaml").Situation!))).Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Fact]
    public void Hours_stand_in_the_calendar_in_universal_time_and_no_cap_stands_there_as_an_end()
    {
        var calendar = Unfolded(DeadlineReport.Calendar(Assessment));

        calendar.Should().Contain("DTSTART:20260330T143000Z").And.NotContain("the longest for which");
    }

    [Fact]
    public void The_json_lists_every_deadline_and_each_gateway_refers_to_its_own()
    {
        using var whole = System.Text.Json.JsonDocument.Parse(AssessmentJson.Of(Assessment));
        using var alone = System.Text.Json.JsonDocument.Parse(DeadlineReport.Json(Assessment));
        var ofSam = whole.RootElement.GetProperty("children")[0].GetProperty("deadlines");

        alone.RootElement.GetProperty("format").GetString().Should().Be("decision-support/deadlines");
        alone.RootElement.GetProperty("children")[0].GetProperty("deadlines").GetRawText().Should().Be(ofSam.GetRawText());
        ofSam.EnumerateArray().Select(d => d.GetProperty("id").GetString()).Should().Equal(Assessment.Children[0].Deadlines.Select(d => d.Deadline.Id));
        ofSam.EnumerateArray().Single(d => d.GetProperty("id").GetString() == "first-review").GetProperty("arithmetic").GetString()
            .Should().Be("20 working days after Thursday 5 March 2026, which is day 0: Thursday 2 April 2026");
    }

    [Fact]
    public void Markdown_and_html_say_what_the_text_says()
    {
        DeadlineReport.Markdown(Assessment).Should().Contain("Past: the last day was Wednesday 25 March 2026");
        DeadlineReport.Html(Assessment).Should().Contain("Past: the last day was Wednesday 25 March 2026").And.Contain("<title>").And.NotContain("<script");
    }

    [Fact]
    public void An_event_that_is_past_is_not_titled_as_due()
    {
        var calendar = Unfolded(DeadlineReport.Calendar(Assessment));
        var titles = calendar.Split("\r\n").Where(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal)).ToList();

        titles.Should().Contain(t => t.Contains("Past and not recorded as done: ")).And.Contain(t => t.Contains("Due: "));
        calendar.Split("BEGIN:VEVENT").Where(e => e.Contains("SUMMARY:Due: ", StringComparison.Ordinal)).Select(e => EventDay().Match(e).Groups[1].Value)
            .Should().NotBeEmpty().And.OnlyContain(day => string.CompareOrdinal(day, Assessment.AsAt.ToString("yyyyMMdd", CultureInfo.InvariantCulture)) >= 0);
    }

    [GeneratedRegex(@"DTSTART[^:]*:(\d{8})")]
    private static partial Regex EventDay();

    private static string Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal);
}
