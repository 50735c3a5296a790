namespace DecisionSupport.Training;

/// <summary>An answer that decides a gateway, and whether the trainee named it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IsNamed">Whether the reason names it.</param>
/// <param name="Trials">What the gateway comes to without it, or with another answer.</param>
internal sealed record DecisiveAnswer(int Number, bool IsNamed, IReadOnlyList<Trial> Trials)
{
    internal QuestionOf Question => Trials[0].Change.Question;
}

/// <summary>A question not answered, some answer to which would by itself change what is said of a gateway.</summary>
/// <param name="Trials">What the gateway comes to with each such answer.</param>
internal sealed record DecisiveQuestion(IReadOnlyList<Trial> Trials)
{
    internal QuestionOf Question => Trials[0].Change.Question;
}

/// <summary>What a trainee said of a gateway beside what the rules say, and what decides it.</summary>
/// <param name="Commitment">What the trainee said.</param>
/// <param name="Rules">What the rules say.</param>
/// <param name="Answers">The recorded answers that decide it, each computed by taking it away and by changing it.</param>
/// <param name="Questions">The open questions that would by themselves change it.</param>
/// <param name="Bearing">The numbers of every answer that the test, or its bar, asks about.</param>
internal sealed record Comparison(
    Commitment Commitment,
    GatewayAssessment Rules,
    IReadOnlyList<DecisiveAnswer> Answers,
    IReadOnlyList<DecisiveQuestion> Questions,
    IReadOnlySet<int> Bearing)
{
    internal Outcome Outcome => Outcome.Of(Rules);

    internal Match Match =>
        Commitment.Status is null ? Match.Passed
        : Commitment.Status != Rules.Status ? Match.Different
        : Commitment.BarNotCleared != Rules.BarNotCleared ? Match.SameButForTheBar
        : Match.Same;

    /// <summary>The decisive answers of the gateway's own matter; where there is none, those that there are.</summary>
    internal IReadOnlyList<DecisiveAnswer> Own =>
        Answers.Where(a => GatewayReading.Bears(a.Question.Question)).ToList() is { Count: > 0 } own ? own : Answers;

    /// <summary>The decisive answers missed. What is not determined is not decided by what is recorded: there, it is the open questions that count.</summary>
    internal IReadOnlyList<DecisiveAnswer> Missed =>
        Rules.Status == GatewayStatus.Undetermined ? [] : [.. Own.Where(a => !a.IsNamed)];

    /// <summary>Whether it is barred, and no change in one answer would lift the bar.</summary>
    internal bool IsBarredByMoreThanOne =>
        Rules.Status == GatewayStatus.Barred
        && !Answers.Any(a => a.Trials.Any(t => t.Outcome.IsDecided && t.Outcome.Status is not (GatewayStatus.Barred or GatewayStatus.NotMadeOut)));

    internal static Comparison Of(Commitment commitment, Trials trials, IReadOnlyDictionary<string, int> numbers)
    {
        var moves = trials.ThatMove(commitment.Asked).GroupBy(trial => trial.Change.Question.Path, StringComparer.Ordinal).ToLookup(g => trials.IsKnown(g.First().Change.Question), g => g.ToList());
        var rules = trials.Gateway(commitment.Asked);
        return new Comparison(
            commitment,
            rules,
            [.. moves[true].Select(m => Decisive(m, numbers[m[0].Change.Question.Path], commitment)).OrderBy(a => a.Number)],
            [.. moves[false].Select(m => new DecisiveQuestion(m))],
            Trials.Paths(rules).Where(numbers.ContainsKey).Select(path => numbers[path]).ToHashSet());
    }

    private static DecisiveAnswer Decisive(List<Trial> trials, int number, Commitment commitment) => new(number, commitment.Named.Contains(number), trials);
}

/// <summary>How what a trainee said compares with what the rules say.</summary>
internal enum Match
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>The same status, but for whether its bar is cleared.</summary>
    SameButForTheBar,

    /// <summary>Another status.</summary>
    Different,

    /// <summary>The trainee passed.</summary>
    Passed,
}
