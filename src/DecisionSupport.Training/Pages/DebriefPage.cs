namespace DecisionSupport.Training;

/// <summary>Writes the debrief: what was committed when, what the rules said when, what was missed, and the law.</summary>
internal static class DebriefPage
{
    internal static string Markdown(Attempt attempt) => MarkdownRenderer.Of(Of(attempt));

    private static IReadOnlyList<Block> Of(Attempt attempt) =>
    [
        new Heading(1, $"Debrief: {attempt.Scenario.Title}"),
        new Paragraph($"{Days.Long(attempt.Last.AsAt)}. {attempt.Last.LocalAuthority} ({attempt.Last.Nation}). Rule set {attempt.Last.RuleSetVersion}.", "As at"),
        new Paragraph(OpeningPage.Fictional),
        .. ClosingPage.Ended(attempt),
        .. attempt.Stages.Where(stage => stage.Comparisons.Count > 0).SelectMany(stage => Stage(stage, attempt)),
        .. ClosingPage.Counts(attempt),
        .. ClosingPage.Changes(attempt),
        .. ClosingPage.Learning(attempt),
        .. Law(attempt),
        .. Disagreement(),
    ];

    private static IEnumerable<Block> Stage(PlayedStage stage, Attempt attempt)
    {
        yield return new Heading(2, StagePage.Title(stage.Chapter, attempt.Scenario.Stages.Count));
        yield return new Items([.. stage.Comparisons.Select(c => Gateway(c, attempt))]);
        if (WarningsPage.Of(stage) is { Count: > 0 } warnings)
        {
            yield return new Titled("The rules warned", new Items(warnings));
        }

        if (stage.FindOut is { } findOut)
        {
            yield return new Titled("Would find out next", new Items(FindingOut(findOut)));
        }

        if (stage.Local.Count > 0)
        {
            yield return new Titled("The trainer's own questions", new Items([.. stage.Local.Select(l => new Item(l.Prompt, [Quoted(l.Said)]))]));
        }
    }

    private static Item Gateway(Comparison comparison, Attempt attempt)
    {
        var last = attempt.Last;
        var missed = comparison.Missed.Select(a => $"{PlainWords.Number(a.Number)} {PlainWords.Known(a.Question, last.AsAt)}").ToList();
        return new Item(
            $"{StagePage.Named(comparison.Commitment.Asked, attempt.Last)}: {ComparisonPage.Verdict(comparison.Match)}",
            [
                $"Committed: {ComparisonPage.Committed(comparison.Commitment)}",
                $"Rules: {ComparisonPage.Rules(comparison, new Statuses(last.Law, last.AsAt, last.Nation))}",
                .. missed.Count == 0 ? (IEnumerable<string>)[] : [$"Decisive, and not named: {string.Join("; ", missed)}"],
            ]);
    }

    private static IReadOnlyList<Item> FindingOut(FindOut findOut) =>
    [
        .. findOut.Words.Length > 0 ? (IEnumerable<Item>)[new Item(Quoted(findOut.Words))] : [],
        .. findOut.Chosen.Select(n => new Item(PlainWords.Ask(findOut.Choices[n - 1].Question))),
        .. findOut.Words.Length + findOut.Chosen.Count == 0 ? (IEnumerable<Item>)[new Item("passed")] : [],
        .. FindingOutPage.Missed(findOut).Select(c => new Item($"Not chosen, and would have changed something: {PlainWords.Ask(c.Question)}")),
    ];

    /// <summary>Each provision in full, then the cases and guidance on them.</summary>
    private static IEnumerable<Block> Law(Attempt attempt)
    {
        var law = attempt.Last.Law;
        var cited = new CitedLaw(law, attempt.Last.AsAt);
        var provisions = attempt.Stages.SelectMany(s => s.Comparisons).Select(c => c.Rules)
            .SelectMany(rules => rules.Bar is null ? [rules.Provision!] : new[] { rules.Provision!, law[rules.Gateway.Bar] })
            .DistinctBy(provision => provision.Id).ToList();
        foreach (var authority in provisions.SelectMany(provision => provision.Cases))
        {
            cited.Named(authority);
        }

        return provisions.Count == 0 ? [] : [new Heading(2, "Law relied on"), .. provisions.Select(cited.InFull), .. cited.Blocks()];
    }

    private static IEnumerable<Block> Disagreement() =>
    [
        new Heading(2, "Where the trainer disagrees"),
        new Paragraph("A trainer who reads the law otherwise records it here, gateway by gateway, with the reason, a name and the day. What the rules said stays above, beside it."),
        new Items([new Item("Gateway, own view, and why:"), new Item("Name and day:")]),
    ];

    private static string Quoted(string said) => said.Length > 0 ? $"\u201c{said}\u201d" : "passed";
}
