namespace DecisionSupport.RuleBook;

/// <summary>The first page: by Act and section, and by tier and gateway.</summary>
internal sealed class IndexPage(Book book)
{
    internal const string Id = "README";

    internal Page Write(IReadOnlyList<Page> provisions) => new(Id, "Rule book", "", [.. Opening(), .. ByTier(), .. ByAct(provisions)]);

    private IEnumerable<Block> Opening() =>
    [
        new Paragraph($"Every rule of rule set {book.Law.Version}, read from the rules that run, their provision data and their tests. Written by " + Prose.Code("thresholds rulebook") + ", and never by hand: change the rule, and write it again."),
        new Paragraph($"{Words.Count(book.Encoded.Count, "provision", "provisions")} with a rule, {Words.Count(book.StatedOnly.Count, "provision", "provisions")} stated without one, {Words.Count(book.Law.Ladder.Gateways.Count(g => g.NotEncoded is null), "gateway", "gateways")} encoded and {book.Law.Ladder.Gateways.Count(g => g.NotEncoded is not null)} named as not encoded, {Words.Count(book.Tables.Count, "truth table", "truth tables")}. It is not legal advice."),
        new Bullets(
        [
            Prose.To(ReadingPage.Id, "How to read a page"),
            Prose.To(CoveragePage.Id, "Coverage: what is encoded, partly encoded and not"),
            Prose.To(NotEncodedPage.Id, "Gateways that are not encoded"),
            Prose.To(UnverifiedPage.Id, "Everything that nobody has verified, or only at second hand"),
            Prose.To(StatedOnlyPage.Id, "Provisions that are stated and have no rule"),
        ]),
    ];

    private IEnumerable<Block> ByTier()
    {
        yield return new Heading(2, "By tier and gateway");
        foreach (var tier in book.Law.Ladder.Tiers)
        {
            yield return new Heading(3, $"{tier.Id}: {tier.Name}");
            yield return new Table(["Gateway", "Provision", "Modality", "Who decides"], [.. tier.Gateways.Select(Row)]);
        }
    }

    private IReadOnlyList<Prose> Row(Gateway gateway) =>
    [
        gateway.Name,
        gateway.NotEncoded is { } missing ? Prose.Strong("not encoded: ") + missing : Law.Cite(book, gateway.Provision),
        Words.Kind(book, gateway),
        gateway.Decider,
    ];

    private static IEnumerable<Block> ByAct(IReadOnlyList<Page> provisions)
    {
        yield return new Heading(2, "By Act and section");
        foreach (var act in provisions.GroupBy(p => p.Group, StringComparer.Ordinal))
        {
            yield return new Heading(3, act.Key);
            yield return new Bullets([.. act.Select(p => Prose.To(p.Id, p.Title))]);
        }
    }
}
