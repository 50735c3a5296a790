using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes the support that was tried, and answers given in words.</summary>
internal static class JsonSupport
{
    internal static void Support(this Utf8JsonWriter json, SupportRecorded support, SupportTried beside)
    {
        json.WriteStartObject("support");
        json.WriteString("text", beside.Text);
        json.List("gateways", beside.Gateways);
        json.WriteString("allRecorded", Codes.Of(support.AllRecorded));
        json.List("offered", support.Offered, s => Offered(json, s));
        json.WriteEndObject();
    }

    /// <summary>A question of the child that is answered in words, with every account given by the day.</summary>
    internal static void InWords(this Utf8JsonWriter json, Subject child, Question question, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("path", $"{child.Path}/{question.Name}");
        json.WriteString("ask", Wording.Capital(Wording.Fill(question.Ask, child)));
        json.Answers(child.Ask(question, day), question);
        json.WriteEndObject();
    }

    private static void Offered(Utf8JsonWriter json, SupportOffered support)
    {
        json.WriteStartObject();
        json.WriteString("path", support.Service.Path);
        json.WriteString("name", support.Service.Name);
        json.StringOrNull("outcome", support.Word);
        json.WriteString("says", Explain.Support.Of(support));
        json.WriteStartObject("effect");
        json.Answers(support.Effect, ServiceQuestions.Effect);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Answers(this Utf8JsonWriter json, Asked asked, Question question)
    {
        json.WriteString("state", Codes.Of(asked.State));
        json.List("answers", asked.Accounts, a => json.Answer(a, question));
    }
}
