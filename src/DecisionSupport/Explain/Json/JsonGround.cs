using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes a question as it bears on a gateway: where it stands, what is tested, and every answer with who, when and on what.</summary>
internal static class JsonGround
{
    internal static void Ground(this Utf8JsonWriter json, Ground ground, LawBook law)
    {
        json.WriteStartObject();
        json.Members(ground, law);
        json.WriteEndObject();
    }

    internal static void Members(this Utf8JsonWriter json, Ground ground, LawBook law)
    {
        json.WriteString("kind", "answer");
        json.WriteString("truth", Codes.Of(ground.Truth));
        json.WriteString("path", ground.Path);
        json.WriteString("test", ground.Test.Word);
        json.WriteString("says", Wording.Known(ground));
        json.WriteString("ask", Wording.Ask(ground));
        json.WriteString("judgedBy", ground.Question.JudgedBy);
        json.WriteString("law", ground.Question.Law);
        json.WriteString("state", Codes.Of(ground.Asked.State));
        json.List("answers", ground.Asked.Accounts, a => json.Answer(a, ground.Question));
        json.List("notes", HigherStandard.Of(ground, law));
    }

    internal static void Answer(this Utf8JsonWriter json, Answer answer, Question question)
    {
        json.WriteStartObject();
        json.WriteString("answer", answer.Value.Spell(question));
        json.StringOrNull("source", answer.Source);
        json.Day("on", answer.On);
        json.StringOrNull("by", answer.By);
        json.WriteEndObject();
    }
}
