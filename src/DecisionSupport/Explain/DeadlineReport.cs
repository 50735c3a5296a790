using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes the deadlines of an assessment alone, by the day: as a page, as JSON, or as a calendar to import.</summary>
public static class DeadlineReport
{
    /// <summary>The name of the JSON format.</summary>
    public const string Format = "decision-support/deadlines";

    private const string NotAnOrder = "An order ends when it says. Nothing here is a court's direction, and what the court has directed prevails.";

    /// <summary>Plain text, a hundred columns wide.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Text(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return TextRenderer.Of(Page(assessment, options));
    }

    /// <summary>Markdown; nothing in a case file can make markup or a link.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Markdown(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return MarkdownRenderer.Of(Page(assessment, options));
    }

    /// <summary>One page of HTML that stands alone.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Html(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return HtmlRenderer.Of(Title(assessment), Page(assessment, options));
    }

    /// <summary>An iCalendar file (RFC 5545); the same assessment gives the same bytes.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="names">Whether the titles of events name the children. A calendar is seen by others: by default none does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Calendar(Assessment assessment, bool names = false)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return DeadlineCalendar.Of(assessment, names);
    }

    /// <summary>How many events <see cref="Calendar"/> writes; where there are none, the file is valid and shows nothing.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static int CalendarEvents(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Children.SelectMany(child => child.Deadlines).Count(DeadlineCalendar.IsEvent);
    }

    /// <summary>JSON: for each child, the deadlines as in the JSON of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">Of these, only the file's own day is written; null where it is the day of the assessment.</param>
    /// <returns>The JSON, indented, with a line feed at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Json(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, AssessmentJson.Writing))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("version", AssessmentJson.Version);
            json.WriteString("notice", $"{AssessmentPage.ForAPerson} {NotAnOrder}");
            json.WriteString("ruleSet", assessment.RuleSetVersion);
            json.Day("asAt", assessment.AsAt);
            json.Day("fileAsAt", options?.FileDay ?? assessment.AsAt);
            json.List("children", assessment.Children, child => Child(json, child, assessment.Law.Calendar));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Child(Utf8JsonWriter json, ChildAssessment child, LegalCalendar calendar)
    {
        json.WriteStartObject();
        json.WriteString("id", child.Child.Id);
        json.WriteString("name", child.Child.Name);
        json.WriteString("path", child.Child.Path);
        json.List("deadlines", child.Deadlines, new JsonDeadline(json, calendar).Write);
        json.WriteEndObject();
    }

    private static string Title(Assessment assessment) => $"Dates: {Wording.And([.. assessment.Children.Select(c => c.Child.Name)])}, {Days.Long(assessment.AsAt)}";

    private static IReadOnlyList<Block> Page(Assessment assessment, ExplainOptions? options)
    {
        var shown = options ?? ExplainOptions.Default;
        var page = new DeadlinesPage(assessment.Law.Calendar, all: true);
        return [.. assessment.Children.SelectMany(child => Child(assessment, shown, child, page)), .. NotYetStated(assessment), .. Holidays(assessment.Law.Calendar.Holidays)];
    }

    /// <summary>Names what is counted from a later day only: on an earlier one there was no such law, or it stood in other words that nobody encoded, and a page without it would read as if nothing had been due.</summary>
    private static IEnumerable<Block> NotYetStated(Assessment assessment)
    {
        var later = assessment.Law.Deadlines
            .Select(d => (Deadline: d, From: d.Periods.Where(p => p.Nation == assessment.Nation).Select(p => (DateOnly?)p.From).Min()))
            .Where(d => d.From > assessment.AsAt)
            .Select(d => new Item($"{Wording.Capital(d.Deadline.Text.Replace("{order}", "order", StringComparison.Ordinal))} ({d.Deadline.Pinpoint}): from {Days.Long(d.From!.Value)}."))
            .ToList();
        return later.Count == 0 ? [] : [new Heading(2, "Counted from a later day only, and not on this one"), new Items(later)];
    }

    private static IEnumerable<Block> Child(Assessment assessment, ExplainOptions options, ChildAssessment child, DeadlinesPage page)
    {
        var dates = page.Blocks(child).ToList();
        return
        [
            new Heading(1, $"{child.Child.Name}: dates under the Children Act 1989 on what is recorded"),
            new Paragraph($"{Days.Long(assessment.AsAt)}. {assessment.LocalAuthority} ({assessment.Nation}). Rule set {assessment.RuleSetVersion}.", "As at"),
            new Paragraph($"{AssessmentPage.ForAPerson} {NotAnOrder}"),
            .. AssessmentPage.OtherDay(assessment, options.FileDay),
            .. AssessmentPage.Wales(assessment),
            .. OldChecksPage.Of(assessment, options),
            .. dates.Count > 0 ? dates : [new Paragraph("Nothing recorded bears on a deadline. That is not to say that there is none.")],
        ];
    }

    private static IEnumerable<Block> Holidays(BankHolidays holidays) =>
    [
        new Heading(2, "How working days are counted"),
        new Paragraph($"Not Saturdays, Sundays, Christmas Day, Good Friday or bank holidays of England and Wales, by the list published up to {Days.Long(holidays.Last)} and taken on {Days.Long(holidays.ListedOn)} ({Cites.Mark(holidays.Verified)}). A holiday proclaimed since is not in it."),
    ];
}
