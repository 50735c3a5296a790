namespace DecisionSupport.RuleBook;

/// <summary>Small families and what comes of them, and the situations that the tests hold.</summary>
internal sealed class ExamplesPart(Book book)
{
    private const int MostSituations = 6;

    internal IEnumerable<Block> Of(Provision provision)
    {
        yield return new Heading(2, "Worked examples");
        yield return new Paragraph("What is not stated is not known. Each is what the rule concludes, tried when this page was written.");
        foreach (var block in Example("True", Smallest(provision, holds: true))
            .Concat(Example("False", Smallest(provision, holds: false)))
            .Concat(Example("Not known", book.Tables.NotKnown(provision.Id) ?? book.Families.NotKnown(provision.Id))))
        {
            yield return block;
        }

        foreach (var block in Tables(provision).Concat(book.GatewaysOf(provision.Id).SelectMany(Situations)))
        {
            yield return block;
        }
    }

    private WorkedExample? Smallest(Provision provision, bool holds) =>
        book.Tables.Smallest(provision.Id, holds) ?? book.Families.Smallest(provision.Id, holds);

    private static IEnumerable<Block> Example(string outcome, WorkedExample? example)
    {
        if (example is null)
        {
            yield return new Paragraph(Prose.Strong(outcome + ".") + " No small family is known of which it comes out so.");
            yield break;
        }

        yield return new Paragraph(Prose.Strong(outcome + ".") + (example.Why.Length > 0 ? " " + example.Why : "") + " From " + example.From + ".");
        yield return new Bullets(
        [
            .. Said(example.Stated),
            .. example.Given.Count > 0 ? [Prose.Strong("given in every row: ") + string.Join("; ", example.Given)] : (Prose[])[],
        ]);
    }

    private static IEnumerable<Prose> Said(IReadOnlyList<string> stated) =>
        stated.Count == 0 ? ["nothing is stated"] : stated.Select(s => (Prose)s);

    private IEnumerable<Block> Tables(Provision provision)
    {
        var tables = book.Tables.Of(provision.Id).ToList();
        yield return new Paragraph(tables.Count == 0
            ? "No truth table is of this provision by itself; the tests try it through the provisions that read it."
            : Prose.Strong("Truth tables: ") + Prose.Join("; ", tables.Select(t => Prose.File(t.File.Path) + FormattableString.Invariant($" ({t.Size:N0} combinations)"))) + ".");
    }

    private IEnumerable<Block> Situations(Gateway gateway)
    {
        var expected = book.Situations.Of(gateway.Id).ToList();
        var shown = expected.GroupBy(e => e.Status, StringComparer.Ordinal).SelectMany(g => g.Select((e, i) => (e, i))).OrderBy(x => x.i).Take(MostSituations).Select(x => x.e).ToList();
        if (shown.Count == 0)
        {
            yield break;
        }

        yield return new Paragraph(Prose.Strong($"Situations that the tests hold, for {gateway.Name}") + FormattableString.Invariant($" ({shown.Count} of {expected.Count}, of each outcome first):"));
        yield return new Table(["Situation, or why", "Status", "Test"], [.. shown.Select(Row)]);
    }

    private static IReadOnlyList<Prose> Row(Expected expected) =>
    [
        expected.Careless.Length > 0 ? $"{expected.Situation} {expected.Careless}" : expected.Situation,
        Statuses.Of(expected.Status),
        Prose.File(expected.File),
    ];
}
