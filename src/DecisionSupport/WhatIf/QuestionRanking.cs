namespace DecisionSupport.WhatIf;

/// <summary>An open question, with what its answers would settle.</summary>
/// <param name="Child">The id of the child in whose case it is open.</param>
/// <param name="Ground">The question as it bears on the first of the gateways.</param>
/// <param name="Settles">The gateways that some answer would by itself settle, each with how many of the answers do.</param>
/// <param name="BearsOn">The gateways that turn on it together with other answers.</param>
/// <param name="Expected">How many gateways an answer settles, over the answers that could be given, each taken once: a way of ordering questions, and no probability.</param>
public sealed record RankedQuestion(string Child, Ground Ground, IReadOnlyList<SettledGateway> Settles, IReadOnlyList<GatewayAssessment> BearsOn, double Expected);

/// <summary>A gateway that answers to one question would settle.</summary>
/// <param name="Gateway">The gateway as it is.</param>
/// <param name="Answers">How many of the answers would settle it.</param>
/// <param name="Of">How many answers there are.</param>
public sealed record SettledGateway(GatewayAssessment Gateway, int Answers, int Of);

/// <summary>Orders the open questions of a family by what they would settle.</summary>
internal static class QuestionRanking
{
    /// <summary>The open questions of gateways that are in play: first those whose answers settle most, then those that bear on the most urgent.</summary>
    internal static IReadOnlyList<RankedQuestion> Of(Hypotheses hypotheses, Func<GatewayAssessment, bool> inPlay) =>
    [
        .. hypotheses.Assessment.Children.SelectMany(child => Of(hypotheses, child, inPlay))
            .OrderByDescending(q => q.Expected)
            .ThenBy(q => q.BearsOn.Select(g => g.Gateway.Urgency).Concat(q.Settles.Select(s => s.Gateway.Gateway.Urgency)).Min()),
    ];

    /// <summary>Whether a gateway is in play: open, or its bar is, and something recorded bears on it.</summary>
    internal static bool IsInPlay(GatewayAssessment gateway) => gateway.Open.Count > 0 && !gateway.NoTrigger && gateway.Gateway.Recommended;

    private static IEnumerable<RankedQuestion> Of(Hypotheses hypotheses, ChildAssessment child, Func<GatewayAssessment, bool> inPlay) =>
        child.Gateways.Where(g => g.Open.Count > 0).Where(inPlay)
            .SelectMany(gateway => gateway.Open.Select(ground => (Gateway: gateway, Ground: ground)))
            .Where(x => !hypotheses.IsKnown(hypotheses.Question(x.Ground.Path)))
            .GroupBy(x => x.Ground.Path, StringComparer.Ordinal)
            .Select(group => Of(hypotheses, child.Child.Id, group.First().Ground, [.. group.Select(x => x.Gateway)]));

    private static RankedQuestion Of(Hypotheses hypotheses, string child, Ground ground, List<GatewayAssessment> gateways)
    {
        var question = hypotheses.Question(ground.Path);
        var possible = Alternatives.Possible(question.Question, hypotheses.Situation.AsAt).Select(value => new Change(question, value)).ToList();
        var settles = gateways.Select(gateway => Settled(hypotheses, child, gateway, possible)).Where(settled => settled.Answers > 0).ToList();
        var expected = settles.Count == 0 ? 0 : (double)settles.Sum(s => s.Answers) / settles[0].Of;
        return new RankedQuestion(child, ground, settles, [.. gateways.Where(g => settles.TrueForAll(s => s.Gateway != g))], expected);
    }

    private static SettledGateway Settled(Hypotheses hypotheses, string child, GatewayAssessment gateway, List<Change> possible)
    {
        var outcomes = possible.Select(change => hypotheses.Outcome(child, gateway.Gateway.Id, change)).OfType<Outcome>().ToList();
        return new SettledGateway(gateway, outcomes.Count(o => o.IsDecided), outcomes.Count);
    }
}
