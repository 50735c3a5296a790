using System.Text.Json.Nodes;
using static DecisionSupport.Formats.SchemaParts;

namespace DecisionSupport.Formats;

/// <summary>What the schema says of the answers to a question.</summary>
internal static class SchemaAnswers
{
    internal static JsonObject Of(Question question)
    {
        var answers = question.Kind switch
        {
            AnswerKind.YesNo => Ref("yes-no"),
            AnswerKind.Date => Ref("day-answer"),
            AnswerKind.Moment => Ref("moment-answer"),
            AnswerKind.Text => Ref("text-answer"),
            _ => Accounts(Words(question)),
        };
        return Titled(answers, Said(question.Ask), Described(question));
    }

    /// <summary>An answer, an answer with who and when, or several of either.</summary>
    internal static JsonObject Accounts(JsonObject value)
    {
        var account = AnyOf(value, Object(Keys(value), AnswerReader.Value));
        return AnyOf(
            (JsonObject)value.DeepClone(),
            Object(Keys(value), AnswerReader.Value),
            new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = account });
    }

    private static IEnumerable<(string Key, JsonObject Schema)> Keys(JsonObject value) =>
    [
        (AnswerReader.Value, (JsonObject)value.DeepClone()),
        (AnswerReader.Source, Ref("line")),
        (AnswerReader.On, Ref("day")),
        (AnswerReader.By, Ref("line")),
    ];

    private static JsonObject Words(Question question)
    {
        var words = Enum([.. question.Words.Select(word => word.Word), AnswerSpelling.NotKnown]);
        if (question.IndexOf("yes") >= 0)
        {
            // What other readers of YAML make of a plain yes or no.
            words["enum"]!.AsArray().Add(true);
            words["enum"]!.AsArray().Add(false);
        }

        return words;
    }

    private static string Described(Question question)
    {
        var words = question.Kind == AnswerKind.Choice ? string.Concat(question.Words.Select(word => $"\n{word.Word}: {Said(word.Yes)}.")) : "";
        return $"Whose answer: {question.JudgedBy}. {question.Law}{words}";
    }

    private static string Said(string phrase) => phrase
        .Replace("{child}", "the child", StringComparison.Ordinal)
        .Replace("{person}", "the person", StringComparison.Ordinal)
        .Replace(" ({concern})", "", StringComparison.Ordinal)
        .Replace(" ({need})", "", StringComparison.Ordinal)
        .Replace("{concern}: ", "", StringComparison.Ordinal)
        .Replace("{need}: ", "", StringComparison.Ordinal)
        .Replace("{concern}", "the concern", StringComparison.Ordinal)
        .Replace("{order}", "order", StringComparison.Ordinal)
        .Replace("{service}", "the service", StringComparison.Ordinal);
}
