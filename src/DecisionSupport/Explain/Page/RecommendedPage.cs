namespace DecisionSupport.Explain;

/// <summary>Writes what is recommended for a person's consideration: what is owed now, what to consider, what to find out.</summary>
internal sealed class RecommendedPage(ChildAssessment child, Assessment assessment, ExplainOptions options)
{
    private const int FirstQuestions = 8;

    private readonly LawBook law = assessment.Law;
    private readonly Statuses statuses = new(assessment.Law, assessment.AsAt, assessment.Nation);

    internal IEnumerable<Block> Blocks()
    {
        var now = Of(RecommendationKind.Now);
        var consider = Of(RecommendationKind.Consider);
        var questions = Of(RecommendationKind.FindOut);
        var barred = child.Gateways.Where(g => g.Status == GatewayStatus.Barred).OrderBy(g => g.Gateway.Urgency).ToList();
        yield return new Heading(2, "Recommended for consideration");
        if (now.Count + consider.Count + questions.Count + barred.Count == 0)
        {
            yield return new Paragraph("Nothing yet: what is recorded meets no gateway and points to no enquiry. That is not an all-clear. What has not been asked excludes nothing.");
        }

        foreach (var block in Listed("Now", now, 1).Concat(Listed("Consider", consider, 1 + now.Count)).Concat(Barred(barred)).Concat(FindOut(questions, 1 + now.Count + consider.Count)))
        {
            yield return block;
        }
    }

    private List<Recommendation> Of(RecommendationKind kind) => [.. child.Recommended.Where(r => r.Kind == kind)];

    private IEnumerable<Block> Listed(string heading, List<Recommendation> recommended, int from) =>
        recommended.Count == 0 ? [] : [new Heading(3, heading), new Items([.. recommended.Select(r => Gateway(r.Gateways[0]))], from)];

    private Item Gateway(GatewayAssessment gateway) =>
        new(
            $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)}): {statuses.Say(gateway)}",
            [$"Because: {Statuses.Few(gateway.Conclusion!)}.", .. HigherStandard.Of(gateway.Conclusion!, law)]);

    /// <summary>What may not be done, with what else protects the child: a bar is where a reader must not stop.</summary>
    private IEnumerable<Block> Barred(List<GatewayAssessment> barred) =>
        barred.Count == 0
            ? []
            : [new Heading(3, "May not, and what else protects the child"), new Items([.. barred.Select(g => new Item(
                $"{g.Gateway.Name} ({Cites.Short(g.Provision!)}): {statuses.Say(g)}",
                [$"Instead: {string.Join("; ", g.Gateway.Alternatives)}."]))])];

    private IEnumerable<Block> FindOut(List<Recommendation> questions, int from)
    {
        if (questions.Count == 0)
        {
            yield break;
        }

        yield return new Heading(3, "Find out");
        var shown = options.All ? questions : questions.Take(FirstQuestions);
        foreach (var group in shown.GroupBy(q => string.Join("; ", q.Gateways.Select(g => g.Gateway.Id)), StringComparer.Ordinal))
        {
            yield return new Paragraph($"{string.Join("; ", group.First().Gateways.Select(Served))}:", "To settle");
            yield return new Items([.. group.Select(q => Question(q.Ask!))], from);
            from += group.Count();
        }

        if (!options.All && questions.Count > FirstQuestions)
        {
            yield return new Paragraph($"And {Numbers.Of(questions.Count - FirstQuestions)} more questions, shown with --all.");
        }
    }

    private string Served(GatewayAssessment gateway) =>
        gateway.BarNotCleared ? $"{gateway.Gateway.Name} (whether {law[gateway.Gateway.Bar].Pinpoint} bars it)" : gateway.Gateway.Name;

    private static Item Question(Ground ground) =>
        new(
            $"{Wording.Ask(ground)} ({ground.Question.JudgedBy})",
            ground.Asked.State == AnswerState.NotAsked ? [] : [$"{Wording.Capital(Answers.Of(ground))}."]);
}
