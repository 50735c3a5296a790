namespace DecisionSupport.RuleBook;

/// <summary>Cautions, safeguards and cost, from the ladder.</summary>
internal sealed class CarePart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision)
    {
        yield return new Heading(2, "Cautions, safeguards and cost");
        var gateways = book.GatewaysOf(provision.Id).ToList();
        var cautions = Cautions(provision, gateways);
        var safeguards = gateways.SelectMany(g => g.Safeguards).Distinct(StringComparer.Ordinal).Select(id => book.Law.Ladder.Safeguards.First(s => s.Id == id)).ToList();
        var costs = gateways.Select(g => g.Cost).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (cautions.Count + safeguards.Count + costs.Count == 0)
        {
            yield return new Paragraph("None of its own; those of the gateways that turn on it stand on their pages.");
            yield break;
        }

        foreach (var block in List("Cautions", cautions).Concat(List("Safeguards", [.. safeguards.Select(Safeguard)])).Concat(List("Cost", [.. costs.Select(c => (Prose)c)])))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> List(string title, List<Prose> items) =>
        items.Count == 0 ? [] : [new Paragraph(Prose.Strong(title + ":")), new Bullets(items)];

    private List<Prose> Cautions(Provision provision, List<Gateway> gateways) =>
        [.. book.Law.Ladder.Cautions
            .Where(c => c.Provision == provision.Id || gateways.Exists(g => c.Gateways.Contains(g.Id)))
            .Select(c => c.Provision == provision.Id
                ? Prose.Strong("This is the caution. ") + Generic.Fill(c.Text) + Sources(c.Sources)
                : (Prose)Generic.Fill(c.Text) + " When: " + Law.Cite(book, c.Provision) + ".")];

    private Prose Safeguard(Safeguard safeguard) =>
        Generic.Sentence(safeguard.Text) + " (done, not done or not known: " + Prose.Code(safeguard.Question) + ")." + Sources(safeguard.Sources);

    private Prose Sources(IReadOnlyList<string> sources) =>
        sources.Count == 0 ? "" : " Rests on: " + Prose.Join("; ", sources.Select(s => Law.Source(book, s))) + ".";
}
