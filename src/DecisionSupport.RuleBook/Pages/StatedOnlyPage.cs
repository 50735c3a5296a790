namespace DecisionSupport.RuleBook;

/// <summary>Provisions that have data and no rule of their own.</summary>
internal sealed class StatedOnlyPage(Book book)
{
    internal const string Id = "stated-only";

    internal Page Write() => new(Id, "Provisions that are stated and have no rule", "",
    [
        new Paragraph("No rule concludes these. They are cited, or tested by the rules of their parts, or wait for a rule."),
        new Table(["Provision", "What it says", "Tested by", "Read"], [.. book.StatedOnly.OrderBy(p => NaturalOrder.Key(p.Id), StringComparer.Ordinal).Select(Row)]),
    ]);

    private IReadOnlyList<Prose> Row(Provision provision)
    {
        var parts = book.Encoded.Where(p => p.Id.StartsWith(provision.Id + "/", StringComparison.Ordinal)).Select(p => Law.Cite(book, p.Id)).ToList();
        var enacted = provision.EnactedNotShownInForce ? " Enacted, and not shown to be in force; applied to nothing." : "";
        return [$"{provision.Pinpoint}, {provision.Name}", provision.Statement + enacted, parts.Count == 0 ? "no rule" : Prose.Join("; ", parts), Law.State(provision.Verified)];
    }
}
