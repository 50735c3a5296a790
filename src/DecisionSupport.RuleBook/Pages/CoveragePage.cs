namespace DecisionSupport.RuleBook;

/// <summary>What the digest of the law sets out, and how far rules, safeguards and tests carry it.</summary>
internal sealed class CoveragePage(Book book)
{
    internal const string Id = "coverage";

    internal Page Write()
    {
        var reader = new CoverageReader(book);
        var read = book.Coverage.Headings.Select(h => (Heading: h, Rows: h.Rows.Select(r => (Row: r, Covered: reader.Of(r))).ToList())).ToList();
        return new(Id, "Coverage", "",
        [
            new Paragraph("The law that this project measures itself against, row by row. The state of a row is worked out from rules, ladder and tests whenever this page is written: encoded where all that would carry it is there, partly where some is, or where a limb has no rule that tests it, not where nothing is. Not encoded says nothing about whether the law applies."),
            new Table(["Part", "Encoded", "Partly", "Not"], [.. read.Select(h => Sum(h.Heading, [.. h.Rows.Select(r => r.Covered.State)])), Sum(null, [.. read.SelectMany(h => h.Rows).Select(r => r.Covered.State)])]),
            .. read.SelectMany(h => (IEnumerable<Block>)[new Heading(2, $"{h.Heading.Id}: {h.Heading.What}"), new Table(["", "What", "State", "Carried by", "Missing"], [.. h.Rows.Select(r => Row(r.Row, r.Covered))])]),
        ]);
    }

    private static IReadOnlyList<Prose> Sum(CoverageHeading? heading, List<CoverageState> states) =>
    [
        heading is null ? Prose.Strong("All") : $"{heading.Id}: {heading.What}",
        Number(states, CoverageState.Encoded),
        Number(states, CoverageState.Partly),
        Number(states, CoverageState.Not),
    ];

    private static string Number(List<CoverageState> states, CoverageState state) => FormattableString.Invariant($"{states.Count(s => s == state)}");

    private static IReadOnlyList<Prose> Row(CoverageRow row, Covered covered) =>
    [
        row.Id,
        row.What,
        Prose.Strong(covered.State switch { CoverageState.Encoded => "encoded", CoverageState.Partly => "partly", _ => "not" }),
        covered.By.Count == 0 ? "nothing" : Prose.Join("; ", covered.By),
        string.Join("; ", covered.Missing.Concat(covered.Untested.Select(u => $"no rule tests {u}"))),
    ];
}
