namespace DecisionSupport.WhatIf;

/// <summary>Supposes that some answers of a family were others, and sees what each gateway then comes to. Nothing supposed is recorded.</summary>
/// <remarks>
/// Nothing here knows which answers matter: each is tried on the same rules. Answers that contradict one another are never supposed together.
/// Not safe to share between threads: it remembers what it has tried.
/// </remarks>
public sealed class Hypotheses
{
    private readonly ThresholdAdvisor advisor;
    private readonly Dictionary<string, QuestionOf> questions;
    private readonly Dictionary<string, FamilySituation> alone = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Child, string Path, AnswerValue? Answer), FamilySituation?> supposed = [];
    private readonly Dictionary<(string Child, string Path, AnswerValue? Answer, string Gateway), Outcome> tried = [];
    private readonly Dictionary<string, int> contradictions = new(StringComparer.Ordinal);

    /// <summary>Begins with a family as it is.</summary>
    /// <param name="advisor">The rules.</param>
    /// <param name="situation">The family, on its day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/> or <paramref name="situation"/> is null.</exception>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    public Hypotheses(ThresholdAdvisor advisor, FamilySituation situation)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(situation);
        this.advisor = advisor;
        Situation = situation;
        questions = situation.Questions().ToDictionary(q => q.Path, StringComparer.Ordinal);
        Assessment = advisor.Assess(situation);
        foreach (var child in situation.Children)
        {
            alone[child.Id] = situation.OnlyChild(child.Id);
            contradictions[child.Id] = Contradictions.In(alone[child.Id]).Count;
        }
    }

    /// <summary>The family as it is.</summary>
    public FamilySituation Situation { get; }

    /// <summary>What the rules say of the family as it is.</summary>
    public Assessment Assessment { get; }

    /// <summary>A question of the family by its path.</summary>
    /// <param name="path">The path, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands there.</exception>
    public QuestionOf Question(string path) => questions.TryGetValue(path, out var found) ? found : throw new KeyNotFoundException($"No question of this family stands at '{path}'.");

    /// <summary>Whether a question is answered on the day, and no account conflicts.</summary>
    /// <param name="question">The question.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public bool IsKnown(QuestionOf question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Asked.On(Situation.AsAt, question.Accounts).State == AnswerState.Known;
    }

    /// <summary>A gateway as it is.</summary>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public GatewayAssessment Gateway(string child, string gateway) => Assessment.Child(child).Gateway(gateway);

    /// <summary>Every single change, to an answer on which a gateway or its bar rests, that gives another outcome.</summary>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public IReadOnlyList<Trial> ThatMove(string child, string gateway)
    {
        var assessed = Gateway(child, gateway);
        var was = WhatIf.Outcome.Of(assessed);
        return
        [
            .. Paths(assessed).SelectMany(path => Alternatives.To(Question(path), Situation.AsAt))
                .Select(change => new Trial(change, Outcome(child, gateway, change) ?? was))
                .Where(trial => trial.Outcome != was),
        ];
    }

    /// <summary>Whether some answer to a question by itself gives a gateway another outcome.</summary>
    /// <param name="question">The question.</param>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public bool Moves(QuestionOf question, string child, string gateway)
    {
        ArgumentNullException.ThrowIfNull(question);
        var was = WhatIf.Outcome.Of(Gateway(child, gateway));
        return Alternatives.To(question, Situation.AsAt).Any(change => Outcome(child, gateway, change) is { } other && other != was);
    }

    /// <summary>The smallest sets of answers to open questions that would settle a gateway, one way or the other.</summary>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <param name="largest">The size of the largest sets to try.</param>
    /// <param name="mostTried">How many sets to try at the most; a size that would take more is not begun to be listed.</param>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public Deciding Deciding(string child, string gateway, int largest = 3, int mostTried = 20_000) => DecidingSearch.Of(this, child, gateway, largest, mostTried);

    /// <summary>The open questions of gateways on which something is recorded: first those whose answers settle most.</summary>
    public IReadOnlyList<RankedQuestion> Ranked() => QuestionRanking.Of(this, QuestionRanking.IsInPlay);

    /// <summary>One child, supposing changes; null where they contradict one another, or what is recorded.</summary>
    /// <param name="child">The child's id.</param>
    /// <param name="changes">What is supposed, of one question at most once; what is supposed of another child's case moves nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child, or no question of the child's case or of an adult stands at one of the paths.</exception>
    /// <exception cref="ArgumentException">Two changes are of one question.</exception>
    public ChildAssessment? With(string child, IReadOnlyCollection<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var own = OwnOf(child, changes);
        return own.Count == 0 ? Assessment.Child(child) : Suppose(child, own) is { } family ? advisor.Assess(family).Children[0] : null;
    }

    /// <summary>What one gateway comes to, supposing changes; null where they contradict one another, or what is recorded.</summary>
    internal Outcome? Outcome(string child, string gateway, IReadOnlyCollection<Change> changes)
    {
        var own = OwnOf(child, changes);
        return own.Count switch
        {
            0 => WhatIf.Outcome.Of(Gateway(child, gateway)),
            1 => Outcome(child, gateway, own[0]),
            _ => Suppose(child, own) is { } family ? advisor.Trials.Of(Gateway(child, gateway), family) : null,
        };
    }

    /// <summary>What one gateway comes to, supposing one change; null where it contradicts what is recorded.</summary>
    internal Outcome? Outcome(string child, string gateway, Change change)
    {
        var key = (child, change.Question.Path, change.Answer, gateway);
        if (tried.TryGetValue(key, out var known))
        {
            return known;
        }

        return OwnOf(child, [change]).Count == 0 ? WhatIf.Outcome.Of(Gateway(child, gateway))
            : Supposing(child, change) is { } family ? tried[key] = advisor.Trials.Of(Gateway(child, gateway), family)
            : null;
    }

    /// <summary>The answers on which a gateway and its bar rest, in the order of the text.</summary>
    internal static IEnumerable<string> Paths(GatewayAssessment gateway) =>
        new[] { gateway.Conclusion, gateway.Bar }
            .SelectMany(conclusion => conclusion is null ? [] : Grounds.Of(conclusion.Holds))
            .Select(ground => ground.Path)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Each child is assessed on evidence about that child, so that what is supposed of another moves nothing.</summary>
    private static List<Change> OwnOf(string child, IReadOnlyCollection<Change> changes) =>
        [.. changes.Where(c => !c.Question.Path.StartsWith("/children/", StringComparison.Ordinal) || c.Question.Path.StartsWith($"/children/{child}/", StringComparison.Ordinal))];

    private FamilySituation? Supposing(string child, Change change)
    {
        var key = (child, change.Question.Path, change.Answer);
        if (!supposed.TryGetValue(key, out var family))
        {
            supposed[key] = family = Suppose(child, [change]);
        }

        return family;
    }

    /// <summary>One child's case alone with changes; null where they contradict.</summary>
    private FamilySituation? Suppose(string child, List<Change> changes)
    {
        var family = alone[child].With(changes.ToDictionary(c => c.Question.Path, c => (IReadOnlyList<Answer>)(c.Answer is { } answer ? [new Answer(answer)] : []), StringComparer.Ordinal));
        return Contradictions.In(family).Count > contradictions[child] ? null : family;
    }
}
