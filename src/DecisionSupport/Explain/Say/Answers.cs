using System.Globalization;

namespace DecisionSupport.Explain;

/// <summary>Says who answered a question, when and on what, or how it comes not to be known.</summary>
internal static class Answers
{
    internal static string Of(Ground ground) => ground.Asked.State switch
    {
        AnswerState.NotAsked => "not recorded",
        AnswerState.NotKnown => $"asked, and not known{Suffix(ground.Asked.Accounts[0])}",
        AnswerState.Disputed => $"accounts conflict: {Accounts(ground)}",
        AnswerState.Later => $"answered only after the day, and not relied on: {Accounts(ground)}",
        _ => Known(ground),
    };

    /// <summary>Every account, in the file's order.</summary>
    internal static string Accounts(Ground ground) =>
        string.Join("; ", ground.Asked.Accounts.Select(a => Said(ground, a.Value) + Suffix(a)));

    /// <summary>Who, when and on what; empty where nothing is recorded of it.</summary>
    internal static string Source(Answer answer) => string.Join(", ", Parts(answer));

    private static string Known(Ground ground)
    {
        var account = ground.Asked.Accounts.First(a => a.Value == ground.Asked.Value);
        var source = Source(account);
        var recorded = source.Length > 0 ? source : "no source recorded";
        return Differs(ground) ? $"{Given(ground.Question)}: {Said(ground, ground.Asked.Value)}; {recorded}" : recorded;
    }

    private static string Given(Question question) => question.Kind switch { AnswerKind.Date => "the day given", AnswerKind.Moment => "the time given", _ => "the answer" };

    /// <summary>Whether the answer says something other than yes or no to what is tested.</summary>
    private static bool Differs(Ground ground) => ground.Question.Kind switch
    {
        AnswerKind.YesNo => false,
        AnswerKind.Choice => ground.Asked.Value != AnswerValue.OfWord(ground.Question.IndexOf(ground.Test.Word)),
        _ => true,
    };

    private static string Said(Ground ground, AnswerValue value) =>
        value.IsNotKnown ? "not known"
        : ground.Question.Kind switch
        {
            AnswerKind.Date => Days.Long(value.Day),
            AnswerKind.Moment => Days.Long(new Moment(value.Day, value.Time)),
            AnswerKind.Choice => Wording.Word(ground.Question.Words[value.Word], ground.Subject),
            AnswerKind.YesNo => ground.Question.Words[value.Word].Word,
            _ => string.Create(CultureInfo.InvariantCulture, $"\u201c{value.Text}\u201d"),
        };

    private static string Suffix(Answer answer) => Source(answer) is { Length: > 0 } source ? $" ({source})" : "";

    private static IEnumerable<string> Parts(Answer answer)
    {
        if (!string.IsNullOrWhiteSpace(answer.Source))
        {
            yield return answer.Source;
        }

        if (answer.On is { } day)
        {
            yield return Days.Long(day);
        }

        if (!string.IsNullOrWhiteSpace(answer.By))
        {
            yield return $"by {answer.By}";
        }
    }
}
