using System.Globalization;
using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes what is said of a deadline.</summary>
internal sealed class JsonDeadline(Utf8JsonWriter json, LegalCalendar calendar)
{
    internal void Write(DeadlineAssessment d)
    {
        json.WriteStartObject();
        json.WriteString("id", d.Deadline.Id);
        json.WriteString("kind", Codes.Of(d.Deadline.Kind));
        json.WriteString("subject", d.Subject.Path);
        json.WriteString("applies", Codes.Of(d.Applies));
        json.WriteString("status", Codes.Of(d.Status));
        json.WriteBoolean("warning", d.IsWarning);
        json.WriteString("text", Deadlines.What(d));
        json.WriteString("by", d.Deadline.By);
        json.WriteString("says", Deadlines.Line(d));
        Counted(d);
        Question("start", d.Start);
        Question("ask", d.Ask);
        Source(d.Deadline);
        json.WriteEndObject();
    }

    /// <summary>Which deadline, of those listed under the child.</summary>
    internal void Reference(DeadlineAssessment d)
    {
        json.WriteStartObject();
        json.WriteString("id", d.Deadline.Id);
        json.WriteString("subject", d.Subject.Path);
        json.WriteEndObject();
    }

    private void Counted(DeadlineAssessment d)
    {
        json.Day("from", d.From);
        Time("fromTime", d.FromTime);
        json.WriteNumber("count", d.Counted.Count);
        json.WriteString("unit", Codes.Of(d.Counted.Unit));
        json.WriteString("convention", Codes.Of(d.Counted.Convention));
        json.Day("due", d.Due);
        Time("dueTime", d.DueTime);
        json.StringOrNull("arithmetic", Counting.Of(d, calendar));
        json.Day("recorded", d.Recorded);
    }

    private void Time(string name, TimeOnly? time) => json.StringOrNull(name, time?.ToString("HH:mm", CultureInfo.InvariantCulture));

    private void Question(string name, QuestionOf? question)
    {
        if (question is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", question.Path);
        json.WriteString("ask", Wording.Capital(Wording.Fill(question.Question.Ask, question.Subject)));
        json.WriteEndObject();
    }

    private void Source(Deadline deadline)
    {
        json.WriteString("pinpoint", deadline.Pinpoint);
        json.WriteString("uri", deadline.Uri);
        json.WriteString("class", Codes.Of(deadline.Class));
        json.List("sources", deadline.Sources);
        json.List("gateways", deadline.Gateways);
        json.Verified(deadline.Verified);
        json.List("caveats", deadline.Caveats);
    }
}
