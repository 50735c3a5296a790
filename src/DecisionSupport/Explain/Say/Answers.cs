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

    /// <summary>What was answered to a question that is weighed, in the vocabulary's words, and on what it rests.</summary>
    internal static string Of(ConsideredAnswer considered) => considered.Asked.State switch
    {
        AnswerState.NotAsked => "not recorded",
        AnswerState.NotKnown => $"asked, and not known{Suffix(considered.Asked.Accounts[0])}",
        AnswerState.Disputed => $"accounts conflict: {Accounts(considered)}",
        AnswerState.Later => $"answered only after the day, and not relied on: {Accounts(considered)}",
        _ => $"{InWords(considered, considered.Asked.Value)}; {Recorded(considered.Asked)}",
    };

    /// <summary>Who says that a safeguard is done or not; empty where nobody does.</summary>
    internal static string Behind(Asked asked) => asked.State switch
    {
        AnswerState.Known => Source(Relied(asked)),
        AnswerState.Disputed => "accounts conflict",
        AnswerState.Later => "answered only after the day",
        AnswerState.NotKnown => Source(asked.Accounts[0]),
        _ => "",
    };

    /// <summary>Every account, in the file's order.</summary>
    internal static string Accounts(Ground ground) =>
        string.Join("; ", ground.Asked.Accounts.Select(a => Said(ground, a.Value) + Suffix(a)));

    /// <summary>Who, when and on what; empty where nothing is recorded of it.</summary>
    internal static string Source(Answer answer) => string.Join(", ", Parts(answer));

    private static string Known(Ground ground)
    {
        var recorded = Recorded(ground.Asked);
        return Differs(ground) ? $"{Given(ground.Question)}: {Said(ground, ground.Asked.Value)}; {recorded}" : recorded;
    }

    private static Answer Relied(Asked asked) => asked.Accounts.First(a => a.Value == asked.Value);

    private static string Recorded(Asked asked) => Source(Relied(asked)) is { Length: > 0 } source ? source : "no source recorded";

    private static string Accounts(ConsideredAnswer considered) =>
        string.Join("; ", considered.Asked.Accounts.Select(a => InWords(considered, a.Value) + Suffix(a)));

    private static string InWords(ConsideredAnswer considered, AnswerValue value) =>
        !value.IsNotKnown && considered.Question.Kind == AnswerKind.YesNo
            ? Wording.Word(considered.Question.Words[value.Word], considered.Subject)
            : Said(considered.Question, considered.Subject, value);

    private static string Given(Question question) => question.Kind switch { AnswerKind.Date => "the day given", AnswerKind.Moment => "the time given", _ => "the answer" };

    /// <summary>Whether the answer says something other than yes or no to what is tested.</summary>
    private static bool Differs(Ground ground) => ground.Question.Kind switch
    {
        AnswerKind.YesNo => false,
        AnswerKind.Choice => ground.Asked.Value != AnswerValue.OfWord(ground.Question.IndexOf(ground.Test.Word)),
        _ => true,
    };

    private static string Said(Ground ground, AnswerValue value) => Said(ground.Question, ground.Subject, value);

    private static string Said(Question question, Subject subject, AnswerValue value) =>
        value.IsNotKnown ? "not known"
        : question.Kind switch
        {
            AnswerKind.Date => Days.Long(value.Day),
            AnswerKind.Moment => Days.Long(new Moment(value.Day, value.Time)),
            AnswerKind.Choice => Wording.Word(question.Words[value.Word], subject),
            AnswerKind.YesNo => question.Words[value.Word].Word,
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
