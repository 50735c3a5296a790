namespace DecisionSupport.Explain;

/// <summary>Writes what is recommended for a person's consideration: what is owed now, what may not be done, what cannot be acted on yet, what to consider, what to find out.</summary>
internal sealed class RecommendedPage(ChildAssessment child, Assessment assessment, ExplainOptions options)
{
    private const int FirstQuestions = 8;

    private const string NothingYet =
        "Nothing yet: what is recorded meets no gateway and points to no enquiry. That is not an all-clear. What has not been asked excludes nothing.";

    private const string NotAChild =
        "Eighteen or over on this day: what the Act says of a child no longer applies. What may still be done stands below, and what is owed after leaving care is not encoded.";

    private readonly LawBook law = assessment.Law;
    private readonly Statuses statuses = new(assessment.Law, assessment.AsAt, assessment.Nation);

    internal IEnumerable<Block> Blocks()
    {
        var from = 1;
        List<Block> blocks = [new Heading(2, "Recommended for consideration")];
        if (Grown.Is(child.Child, assessment.AsAt))
        {
            blocks.Add(new Paragraph(NotAChild));
        }
        else if (child.Recommended.Count == 0)
        {
            blocks.Add(new Paragraph(NothingYet));
        }

        foreach (var (kind, heading, item) in Groups)
        {
            var group = child.Recommended.Where(r => r.Kind == kind).ToList();
            blocks.AddRange(Listed(heading, group, from, item));
            from += group.Count;
        }

        return [.. blocks, .. FindOut([.. child.Recommended.Where(r => r.Kind == RecommendationKind.FindOut)], from)];
    }

    private (RecommendationKind Kind, string Heading, Func<GatewayAssessment, Item> Item)[] Groups =>
    [
        (RecommendationKind.Now, "Now", Gateway),
        (RecommendationKind.MayNot, "May not, and what else protects the child", Barred),
        (RecommendationKind.NotCleared, "Arises on its face, and cannot be acted on yet", Gateway),
        (RecommendationKind.Consider, "Consider", Gateway),
    ];

    private static IEnumerable<Block> Listed(string heading, List<Recommendation> recommended, int from, Func<GatewayAssessment, Item> item) =>
        recommended.Count == 0 ? [] : [new Heading(3, heading), new Items([.. recommended.Select(r => item(r.Gateways[0]))], from)];

    private Item Gateway(GatewayAssessment gateway) =>
        new(
            $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)}): {statuses.Say(gateway)}",
            [$"Because: {Statuses.Few(gateway.Conclusion!)}.", .. HigherStandard.Of(gateway.Conclusion!, law)]);

    /// <summary>What may not be done, with what else protects the child: a bar is where a reader must not stop.</summary>
    private Item Barred(GatewayAssessment gateway) =>
        new(
            $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)}): {statuses.Say(gateway)}",
            [$"Instead: {string.Join("; ", gateway.Gateway.Alternatives)}."]);

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
