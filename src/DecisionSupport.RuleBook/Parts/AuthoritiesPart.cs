namespace DecisionSupport.RuleBook;

/// <summary>The provision's own mark, and the cases and guidance on it, each with who read it where.</summary>
internal sealed class AuthoritiesPart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision)
    {
        yield return new Heading(2, "Authorities");
        yield return new Paragraph(Prose.Strong("The provision: ") + Law.Mark(provision.Verified) + ".");
        if (provision.Cases.Count == 0)
        {
            yield return new Paragraph("No case or guidance is recorded on it.");
            yield break;
        }

        yield return new Table(["Authority", "Cited for", "Read"], [.. provision.Cases.Select(id => Row(book.Law.Authority(id)))]);
    }

    private static IReadOnlyList<Prose> Row(Authority authority) =>
    [
        Prose.Out(authority.Uri, Law.Named(authority)) + $" ({Law.Class(authority.Class)}, {authority.Weight})",
        authority.Proposition,
        Law.Mark(authority.Verified),
    ];
}
