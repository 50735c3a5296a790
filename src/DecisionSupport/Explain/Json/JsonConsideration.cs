using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes what is to be weighed: each point with the answers recorded, and no outcome.</summary>
internal sealed class JsonConsideration(Utf8JsonWriter json)
{
    internal void Write(ConsiderationAssessment considered)
    {
        var consideration = considered.Consideration;
        json.WriteStartObject();
        json.WriteString("id", consideration.Id);
        json.WriteString("name", consideration.Name);
        json.WriteString("provision", consideration.Provision);
        json.WriteString("text", consideration.Text);
        json.List("gateways", consideration.Gateways);
        json.List("sources", consideration.Sources);
        json.List("points", considered.Points, Point);
        json.WriteEndObject();
    }

    private void Point(PointAssessment point)
    {
        json.WriteStartObject();
        json.WriteString("text", point.Point.Text);
        json.List("questions", point.Answers, Question);
        json.WriteEndObject();
    }

    private void Question(ConsideredAnswer considered)
    {
        json.WriteStartObject();
        json.WriteString("path", considered.Path);
        json.WriteString("ask", Wording.Capital(Wording.Fill(considered.Question.Ask, considered.Subject)));
        json.WriteString("says", Answers.Of(considered));
        json.WriteString("judgedBy", considered.Question.JudgedBy);
        json.WriteString("law", considered.Question.Law);
        json.WriteString("state", Codes.Of(considered.Asked.State));
        json.List("answers", considered.Asked.Accounts, a => json.Answer(a, considered.Question));
        json.WriteEndObject();
    }
}
