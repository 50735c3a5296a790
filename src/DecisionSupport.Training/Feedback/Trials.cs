namespace DecisionSupport.Training;

/// <summary>One answer of a family taken away, or changed.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">What it is changed to; null where it is taken away.</param>
internal sealed record Change(QuestionOf Question, AnswerValue? Answer);

/// <summary>A change, and what a gateway comes to with it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Outcome">The outcome with it.</param>
internal sealed record Trial(Change Change, Outcome Outcome);

/// <summary>Tries a family over again with one answer taken away or changed, and sees what each gateway then comes to.</summary>
/// <remarks>Nothing here knows which answers matter: each is tried on the same rules.</remarks>
internal sealed class Trials
{
    private readonly ThresholdAdvisor advisor;
    private readonly FamilySituation situation;
    private readonly Dictionary<string, QuestionOf> questions;
    private readonly int contradictions;
    private readonly Dictionary<(string Path, AnswerValue? Answer), Assessment?> tried = [];

    internal Trials(ThresholdAdvisor advisor, FamilySituation situation)
    {
        this.advisor = advisor;
        this.situation = situation;
        questions = situation.Questions().ToDictionary(q => q.Path, StringComparer.Ordinal);
        contradictions = Contradictions.In(situation).Count;
        Assessment = advisor.Assess(situation);
    }

    /// <summary>What the rules say of the family as it is.</summary>
    internal Assessment Assessment { get; }

    /// <summary>The family as it is.</summary>
    internal FamilySituation Situation => situation;

    internal GatewayAssessment Gateway(AskedGateway asked) => Assessment.Child(asked.Child).Gateway(asked.Gateway);

    /// <summary>Whether a question is answered on the day, and no account conflicts.</summary>
    internal bool IsKnown(QuestionOf question) => Asked.On(situation.AsAt, question.Accounts).State == AnswerState.Known;

    /// <summary>Every single change, to an answer on which a gateway or its bar rests, that gives another outcome.</summary>
    internal IReadOnlyList<Trial> ThatMove(AskedGateway asked)
    {
        var gateway = Gateway(asked);
        var was = Outcome.Of(gateway);
        return
        [
            .. Paths(gateway).SelectMany(path => Alternatives.To(questions[path], situation.AsAt))
                .Select(change => new Trial(change, With(change, asked) ?? was))
                .Where(trial => trial.Outcome != was),
        ];
    }

    /// <summary>Whether some answer to a question gives some of the gateways another outcome.</summary>
    internal bool Moves(QuestionOf question, IEnumerable<AskedGateway> gateways) =>
        Alternatives.To(question, situation.AsAt).Any(change => gateways.Any(asked => With(change, asked) is { } outcome && outcome != Outcome.Of(Gateway(asked))));

    /// <summary>The answers on which a gateway and its bar rest, in the order of the text.</summary>
    internal static IEnumerable<string> Paths(GatewayAssessment gateway) =>
        new[] { gateway.Conclusion, gateway.Bar }
            .SelectMany(conclusion => conclusion is null ? [] : Grounds.Of(conclusion.Holds))
            .Select(ground => ground.Path)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The outcome with a change; null where the change contradicts another answer, and so cannot be.</summary>
    private Outcome? With(Change change, AskedGateway asked)
    {
        var key = (change.Question.Path, change.Answer);
        if (!tried.TryGetValue(key, out var assessment))
        {
            tried[key] = assessment = Assess(change);
        }

        return assessment is null ? null : Outcome.Of(assessment.Child(asked.Child).Gateway(asked.Gateway));
    }

    private Assessment? Assess(Change change)
    {
        var changed = change.Answer is { } answer ? situation.With(change.Question.Path, new Answer(answer)) : situation.Without(change.Question.Path);
        return Contradictions.In(changed).Count > contradictions ? null : advisor.Assess(changed);
    }
}
