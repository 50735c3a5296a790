namespace DecisionSupport.Training;

/// <summary>A question that a trainee may choose to find out next.</summary>
/// <param name="Question">The question.</param>
/// <param name="Decides">The gateways asked about to which some answer would by itself give another outcome.</param>
/// <param name="BearsOn">The gateways asked about that turn on it together with other answers.</param>
internal sealed record Choice(QuestionOf Question, IReadOnlyList<GatewayAssessment> Decides, IReadOnlyList<GatewayAssessment> BearsOn);

/// <summary>What a trainee would find out next: some questions that matter, among some that decide nothing here.</summary>
internal static class FindingOut
{
    private const int Open = 5;
    private const int Distractors = 3;

    /// <summary>The choices, in the order of the case file, so that their place says nothing of which matter.</summary>
    internal static IReadOnlyList<Choice> Choices(IReadOnlyList<AskedGateway> asked, Trials trials)
    {
        var gateways = asked.Select(a => (Asked: a, Rules: trials.Gateway(a))).ToList();
        var open = gateways.SelectMany(g => g.Rules.Open).Select(ground => ground.Path).ToHashSet(StringComparer.Ordinal);
        if (open.Count == 0)
        {
            return [];
        }

        var questions = trials.Situation.Questions().ToList();
        var idle = questions.Where(q => IsPlausible(q, trials) && !open.Contains(q.Path) && IsOf(asked, q) && !trials.Moves(q, asked)).ToList();
        var distract = Enumerable.Range(0, Math.Min(Distractors, idle.Count)).Select(i => idle[i * idle.Count / Distractors].Path);
        var offered = InTurn([.. asked.Select(a => Matter(a, trials))]).Take(Open).Concat(distract).ToHashSet(StringComparer.Ordinal);
        return [.. questions.Where(q => offered.Contains(q.Path)).Select(q => Of(q, gateways, trials))];
    }

    /// <summary>What a gateway is open on, first what would by itself change it.</summary>
    private static List<string> Matter(AskedGateway asked, Trials trials)
    {
        var moving = trials.ThatMove(asked).Where(t => t.Outcome.IsDecided && !trials.IsKnown(t.Change.Question)).Select(t => t.Change.Question.Path).ToHashSet(StringComparer.Ordinal);
        return [.. trials.Gateway(asked).Open.Select(ground => ground.Path).OrderByDescending(moving.Contains)];
    }

    /// <summary>The first of each list, then the second of each, and so on, each path once: so that one gateway with many limbs does not crowd out the rest.</summary>
    private static IEnumerable<string> InTurn(IReadOnlyList<List<string>> lists) =>
        Enumerable.Range(0, lists.Max(l => l.Count)).SelectMany(i => lists.Where(l => i < l.Count).Select(l => l[i])).Distinct(StringComparer.Ordinal);

    private static bool IsOf(IEnumerable<AskedGateway> asked, QuestionOf question) =>
        asked.Any(a => question.Path.StartsWith($"/children/{a.Child}/", StringComparison.Ordinal));

    private static Choice Of(QuestionOf question, List<(AskedGateway Asked, GatewayAssessment Rules)> gateways, Trials trials)
    {
        var decides = gateways.Where(g => trials.Moves(question, [g.Asked])).Select(g => g.Rules).ToList();
        var bears = gateways.Select(g => g.Rules).Where(g => g.Open.Any(ground => ground.Path == question.Path) && !decides.Contains(g)).ToList();
        return new Choice(question, decides, bears);
    }

    /// <summary>A question of a child or a person that a colleague might well ask, and that nobody has answered.</summary>
    private static bool IsPlausible(QuestionOf question, Trials trials) =>
        question.Question.Kind is AnswerKind.YesNo or AnswerKind.Choice
        && question.Question.Subject is SubjectKind.Child or SubjectKind.Person
        && question.Question.Index >= 0
        && !trials.IsKnown(question);
}
