using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Writes deadlines as iCalendar (RFC 5545): one event for each day to come or past and not done.</summary>
/// <remarks>The stamp is the day asked and never a clock; an id depends on the ids of the case file, the deadline and the day from which it is counted, so that importing twice changes nothing.</remarks>
internal static class DeadlineCalendar
{
    private const int LongestLine = 75;

    /// <summary>The least that a calendar without events may hold: the format asks for a component, and a zone shows nothing to anybody (RFC 5545 3.6). Summer Time Act 1972, as since 1996.</summary>
    private static readonly string[] Zone =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/London",
        "BEGIN:STANDARD", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19970330T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ];

    internal static string Of(Assessment assessment, bool names)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//DecisionSupport//Children Act 1989 thresholds {Escape(assessment.RuleSetVersion)}//EN");
        Line(text, "CALSCALE:GREGORIAN");
        if (!assessment.Children.SelectMany(child => child.Deadlines).Any(IsEvent))
        {
            Array.ForEach(Zone, line => Line(text, line));
        }

        for (var i = 0; i < assessment.Children.Count; i++)
        {
            var child = assessment.Children[i];
            var who = names ? child.Child.Name : assessment.Children.Count > 1 ? $"child {Numbers.Of(i + 1)} of {Numbers.Of(assessment.Children.Count)}" : "";
            foreach (var deadline in child.Deadlines.Where(IsEvent))
            {
                Event(text, assessment, child.Child, deadline, who, names);
            }
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Whether it has a day that is to come, or that is past and nothing done.</summary>
    internal static bool IsEvent(DeadlineAssessment d) =>
        d.Due is not null && d.Status is DeadlineStatus.Upcoming or DeadlineStatus.DueToday or DeadlineStatus.Past && d.Deadline.Kind != DeadlineKind.Cap;

    private static void Event(StringBuilder text, Assessment assessment, Subject child, DeadlineAssessment d, string who, bool names)
    {
        var arithmetic = Counting.Of(d, assessment.Law.Calendar);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Uid(child, d)}");
        Line(text, $"DTSTAMP:{Stamp(assessment.AsAt)}T000000Z");
        Line(text, d.DueTime is { } time
            ? $"DTSTART:{SummerTime.InGreenwich(new Moment(d.Due!.Value, time)).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}"
            : $"DTSTART;VALUE=DATE:{Stamp(d.Due!.Value)}");
        Line(text, $"SUMMARY:{Escape(Summary(d, who, names))}");
        Line(text, $"DESCRIPTION:{Escape($"{arithmetic}. {Deadlines.Source(d)}. For a person's consideration: it decides nothing.")}");
        Line(text, "CLASS:PRIVATE");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, d.Applies.IsTrue ? "STATUS:CONFIRMED" : "STATUS:TENTATIVE");
        Line(text, "END:VEVENT");
    }

    /// <summary>An order may have a name of its own, with somebody's name in it: without names it is said by its kind.</summary>
    private static string Summary(DeadlineAssessment d, string who, bool names)
    {
        var due = !names && OrderKinds.TryRead(d.Subject.Sort, out var kind) ? d.Deadline.Text.Replace("{order}", OrderKinds.Name(kind), StringComparison.Ordinal) : Deadlines.What(d);
        var what = $"{(d.Applies.IsTrue ? "" : "If it applies: ")}{Kind(d)}{due}";
        return who.Length == 0 ? what : $"{what} ({who})";
    }

    private static string Kind(DeadlineAssessment d) => d switch
    {
        { Deadline.Kind: DeadlineKind.NotBefore } => "Not before today: ",
        { Deadline.Kind: DeadlineKind.End, Status: DeadlineStatus.Past } => "Past and not recorded as over: ",
        { Deadline.Kind: DeadlineKind.End } => "Today: ",
        { Deadline.Kind: DeadlineKind.Change } => "From today: ",
        { Status: DeadlineStatus.Past, IsDoneInPart: true } => "Past and only in part recorded as done: ",
        { Status: DeadlineStatus.Past, Deadline.Done.Length: > 0 } => "Past and not recorded as done: ",
        { Status: DeadlineStatus.Past } => "Past: ",
        { Deadline.Kind: DeadlineKind.Aim } => "Aim: ",
        _ => "Due: ",
    };

    /// <summary>A digest of what tells this event from every other, in which there is no name and no authority: what is short can be found by trying, so nothing that names a child goes in.</summary>
    /// <remarks>Ids of the case file do go in. Two files that give the same ids and the same days give the same events.</remarks>
    private static string Uid(Subject child, DeadlineAssessment d)
    {
        var told = string.Join('\n', child.Path, d.Subject.Path, d.Deadline.Id, Days.Iso(d.From!.Value));
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told)))[..32]}@decision-support.invalid";
    }

    private static string Stamp(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Text as a value: what separates values is escaped, and no control character is left.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch { '\\' => "\\\\", ';' => "\\;", ',' => "\\,", '\n' => "\\n", _ when char.IsControl(c) => " ", _ => c.ToString() });
        }

        return escaped.ToString();
    }

    /// <summary>A line, folded so that none is longer than 75 octets, and never within a character.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
