namespace DecisionSupport.WhatIf;

/// <summary>Asks the question that would settle most, takes the answer, and asks again: never one that cannot matter.</summary>
/// <remarks>Each answer gives a new family; <i>not known</i> is always an answer, and the question is not asked again.</remarks>
public sealed class Interview
{
    private readonly ThresholdAdvisor advisor;
    private readonly Func<GatewayAssessment, bool> inPlay;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Begins with a family as it is recorded.</summary>
    /// <param name="advisor">The rules.</param>
    /// <param name="situation">The family.</param>
    /// <param name="gateways">The ids of the gateways to settle; empty for every one on which something is recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/>, <paramref name="situation"/> or <paramref name="gateways"/> is null.</exception>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    public Interview(ThresholdAdvisor advisor, FamilySituation situation, IReadOnlyCollection<string> gateways)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(gateways);
        this.advisor = advisor;
        inPlay = gateways.Count == 0 ? QuestionRanking.IsInPlay : gateway => gateways.Contains(gateway.Gateway.Id, StringComparer.Ordinal);
        Situation = situation;
        Ranked = Rank();
    }

    /// <summary>The family with every answer so far.</summary>
    public FamilySituation Situation { get; private set; }

    /// <summary>The questions still to ask, the best first; empty where none is left that matters and was not asked.</summary>
    public IReadOnlyList<RankedQuestion> Ranked { get; private set; }

    /// <summary>The question to ask next; null where the interview is at its end.</summary>
    public RankedQuestion? Next => Ranked.Count > 0 ? Ranked[0] : null;

    /// <summary>How many questions were answered, <i>not known</i> included.</summary>
    public int Answered => asked.Count;

    /// <summary>Records an answer to a question, beside any account that is there.</summary>
    /// <param name="path">The path of the question, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <param name="answer">The answer; it takes the place of an account that it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="answer"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands there.</exception>
    /// <exception cref="ArgumentException">The answer contradicts another that is recorded; nothing was recorded. The message says which.</exception>
    public void Answer(string path, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(answer);
        var question = Situation.Questions().FirstOrDefault(q => string.Equals(q.Path, path, StringComparison.Ordinal)) ?? throw new KeyNotFoundException($"No question of this family stands at '{path}'.");
        var with = Situation.With(path, [.. question.Accounts.Where(account => !account.Value.IsNotKnown), answer]);
        if (Contradictions.In(with).Except(Contradictions.In(Situation)).FirstOrDefault() is { } contradiction)
        {
            throw new ArgumentException($"{contradiction.Says} See {(contradiction.Path == path ? contradiction.OtherPath : contradiction.Path)}. {contradiction.Remedy}", nameof(answer));
        }

        asked.Add(path);
        Situation = with;
        Ranked = Rank();
    }

    private List<RankedQuestion> Rank() => [.. QuestionRanking.Of(new Hypotheses(advisor, Situation), inPlay).Where(q => !asked.Contains(q.Ground.Path))];
}
