namespace DecisionSupport.Training;

/// <summary>Closes a scenario: what one answer would have changed, counts, and what it was there to show.</summary>
internal static class ClosingPage
{
    private const int FirstFew = 6;

    internal static IReadOnlyList<Block> Of(Attempt attempt) =>
    [
        .. Ended(attempt),
        .. Changes(attempt),
        .. Counts(attempt),
        .. Learning(attempt),
    ];

    internal static IEnumerable<Block> Ended(Attempt attempt) =>
        attempt.IsWhole ? [] : [new Notice($"The answers ended in stage {Numbers.Of(attempt.Stages.Count)} of {Numbers.Of(attempt.Scenario.Stages.Count)}. What there is follows.")];

    internal static IEnumerable<Block> Changes(Attempt attempt)
    {
        if (attempt.Counterfactuals.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, "What one answer would have changed");
        yield return new Paragraph("The whole case being known, each was tried on the rules with one answer changed and all else as it is.");
        foreach (var counterfactual in attempt.Counterfactuals)
        {
            yield return new Titled($"{StagePage.Named(counterfactual.Asked, attempt.Last)}, {Outcome.Of(counterfactual.Gateway)}", new Items(Items(counterfactual, attempt.Last.AsAt)));
        }
    }

    internal static IEnumerable<Block> Counts(Attempt attempt)
    {
        var gateways = attempt.Stages.SelectMany(s => s.Comparisons).GroupBy(c => c.Commitment.Asked).ToList();
        return gateways.Count == 0 ? [] :
        [
            new Heading(2, "Gateway by gateway"),
            new Items([.. gateways.Select(g => new Item($"{StagePage.Named(g.Key, attempt.Last)}: {Counted([.. g])}"))]),
        ];
    }

    /// <summary>What it is there to show; not said to somebody who has yet to commit to anything.</summary>
    internal static IEnumerable<Block> Learning(Attempt attempt) =>
        attempt.Stages.All(stage => stage.Comparisons.Count == 0) ? [] : [new Heading(2, "What this scenario is there to show"), new Items([.. attempt.Scenario.Learning.Select(l => new Item(l))])];

    private static IReadOnlyList<Item> Items(Counterfactual counterfactual, DateOnly day)
    {
        var items = counterfactual.Trials
            .OrderByDescending(t => GatewayReading.Bears(t.Change.Question.Question))
            .Select(t => $"{Wording.Capital(t.Outcome.ToString())}, if {PlainWords.Of(t.Change.Question, t.Change.Answer!.Value, day)}").ToList();
        return items.Count == 0 ? [new Item("No one answer alone would have settled it otherwise.")]
            : items.Count <= FirstFew ? [.. items.Select(i => new Item(i))]
            : [.. items.Take(FirstFew).Select(i => new Item(i)), new Item($"and {Numbers.Of(items.Count - FirstFew)} more")];
    }

    /// <summary>Counts of what was said, and no measure of who said it.</summary>
    private static string Counted(IReadOnlyList<Comparison> asked)
    {
        var counts = asked.GroupBy(c => c.Match).OrderBy(g => g.Key).Select(g => $"{ComparisonPage.Verdict(g.Key)} {Numbers.Of(g.Count())}");
        return $"asked {Numbers.Of(asked.Count)}; {string.Join("; ", counts)}.";
    }
}
