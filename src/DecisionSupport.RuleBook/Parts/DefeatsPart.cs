namespace DecisionSupport.RuleBook;

/// <summary>What defeats the provision, and what it defeats.</summary>
internal sealed class DefeatsPart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision)
    {
        yield return new Heading(2, "Exceptions and bars");
        yield return Said("What stands in its way", Against(provision));
        yield return Said("What it stands in the way of", Defeats(provision));
        var alternatives = book.GatewaysOf(provision.Id).SelectMany(g => g.Alternatives).Distinct(StringComparer.Ordinal).ToList();
        if (alternatives.Count > 0)
        {
            yield return new Paragraph(Prose.Strong("What else protects the child where it is barred:"));
            yield return new Bullets([.. alternatives.Select(a => (Prose)Generic.Sentence(a) + ".")]);
        }
    }

    private static Paragraph Said(string title, List<Prose> items) =>
        new(Prose.Strong(title + ": ") + (items.Count == 0 ? "nothing that is encoded." : Prose.Join("; ", items) + "."));

    private List<Prose> Against(Provision provision) =>
    [
        .. book.GatewaysOf(provision.Id).Where(g => g.Bar.Length > 0).Select(g => Law.Cite(book, g.Bar) + ", which bars the gateway"),
        .. book.Shapes.ReliedOnBy(provision.Id).Where(r => r.Against).Select(r => Law.Cite(book, r.Provision) + ", an exception within the rule"),
        .. book.Shapes.Exceptions.Where(e => e.Of == provision.Id).Distinct().GroupBy(e => e.In).Select(g => Together(g.Select(e => e.By), g.Key)),
    ];

    private List<Prose> Defeats(Provision provision) =>
    [
        .. book.Law.Ladder.Gateways.Where(g => g.Bar == provision.Id).Select(g => Law.Cite(book, g.Provision) + ", as the bar of the gateway"),
        .. book.Shapes.Exceptions.Where(e => e.By == provision.Id).Distinct().GroupBy(e => e.In).Select(g => Together(g.Select(e => e.Of), g.Key)),
        .. Whole(provision),
    ];

    /// <summary>Rules that this speaks against, and that rely on nothing else beside which it would be named.</summary>
    private IEnumerable<Prose> Whole(Provision provision) => book.Shapes.ReadersOf(provision.Id)
        .Where(r => r.Against && !book.Shapes.Exceptions.Any(e => e.By == provision.Id && e.In == r.Provision))
        .Select(r => Law.Cite(book, r.Provision));

    private Prose Together(IEnumerable<string> provisions, string reader) =>
        Prose.Join(", ", provisions.Select(p => Law.Cite(book, p))) + ", where they are read together in " + Law.Cite(book, reader);
}
