namespace DecisionSupport.RuleBook;

/// <summary>Everything that nobody has compared with a source.</summary>
internal sealed class UnverifiedPage(Book book)
{
    internal const string Id = "unverified";

    internal Page Write() => new(Id, "Everything that nobody has verified", "",
    [
        new Paragraph($"Of {Words.Count(book.Law.All.Count, "provision", "provisions")}, {Count(book.Law.All.Select(p => p.Verified))}. Of {Words.Count(book.Law.Authorities.Count, "case or piece of guidance", "cases and pieces of guidance")}, {Count(book.Law.Authorities.Select(a => a.Verified))}."),
        new Heading(2, "Provisions not verified"),
        Provisions(p => p.Verified is null),
        new Heading(2, "Cases and guidance not verified"),
        Authorities(a => a.Verified is null),
        new Heading(2, "Provisions read only in a commentary or copy"),
        Provisions(p => p.Verified is { Secondary: true }),
        new Heading(2, "Cases and guidance read only in a commentary or copy"),
        Authorities(a => a.Verified is { Secondary: true }),
    ]);

    private static string Count(IEnumerable<Verification?> all)
    {
        var by = all.GroupBy(Law.State, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return $"{by.GetValueOrDefault("source")} read at the source, {by.GetValueOrDefault("secondary")} in a commentary or copy, {by.GetValueOrDefault("not verified")} not verified";
    }

    private Block Provisions(Func<Provision, bool> which)
    {
        var found = book.Law.All.Where(which).OrderBy(p => NaturalOrder.Key(p.Id), StringComparer.Ordinal).ToList();
        return found.Count == 0 ? new Paragraph("None.") : new Table(["Provision", "Rule", "Open questions"], [.. found.Select(p => (IReadOnlyList<Prose>)
            [Law.Cite(book, p.Id), book.Shapes.Has(p.Id) ? "yes" : "no", string.Join(" ", p.Caveats)])]);
    }

    private Block Authorities(Func<Authority, bool> which)
    {
        var found = book.Law.Authorities.Where(which).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        return found.Count == 0 ? new Paragraph("None.") : new Table(["Authority", "Cited for", "On"], [.. found.Select(a => (IReadOnlyList<Prose>)
            [Prose.Out(a.Uri, Law.Named(a)), a.Proposition, Cited(a)])]);
    }

    private Prose Cited(Authority authority)
    {
        var by = book.Law.All.Where(p => p.Cases.Contains(authority.Id)).Select(p => book.Shapes.Has(p.Id) ? Prose.To(PageNames.Of(p.Id), p.Pinpoint) : p.Pinpoint).ToList();
        return by.Count == 0 ? "the ladder" : Prose.Join("; ", by);
    }
}
