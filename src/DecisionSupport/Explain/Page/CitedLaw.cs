namespace DecisionSupport.Explain;

/// <summary>Gathers the law that a page cites, so that each provision and case is cited in full once.</summary>
internal sealed class CitedLaw(LawBook law, DateOnly day)
{
    private readonly List<Provision> noted = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> inFull = new(StringComparer.Ordinal);
    private readonly SortedSet<string> authorities = new(StringComparer.Ordinal);

    /// <summary>Notes a provision cited in a line, to be cited in full at the end.</summary>
    internal void Note(Provision provision)
    {
        if (seen.Add(provision.Id))
        {
            noted.Add(provision);
        }
    }

    /// <summary>Cites a provision in full, here.</summary>
    internal Citation InFull(Provision provision)
    {
        inFull.Add(provision.Id);
        return new Citation(provision.Pinpoint, provision.UriOn(day), Cites.Mark(provision.Verified));
    }

    /// <summary>How a provision, case or piece of guidance is named in a line; one that nobody has verified says so.</summary>
    internal string Named(string id)
    {
        if (law.Has(id))
        {
            Note(law[id]);
            return Cites.Short(law[id]);
        }

        var authority = law.Authority(id);
        authorities.Add(id);
        return authority.Verified is null ? $"{Cites.Of(authority, day)}, not verified" : Cites.Of(authority, day);
    }

    /// <summary>The rest of the law, then the cases and guidance, each with what it says.</summary>
    internal IEnumerable<Block> Blocks()
    {
        var rest = noted.Where(p => !inFull.Contains(p.Id)).ToList();
        foreach (var authority in rest.SelectMany(p => p.Cases))
        {
            authorities.Add(authority);
        }

        return [.. Provisions(rest), .. Authorities()];
    }

    private IEnumerable<Block> Provisions(List<Provision> rest) =>
        rest.Count == 0 ? [] : [new Heading(2, "Provisions not cited in full above"), .. rest.SelectMany(p => (IEnumerable<Block>)[InFull(p), .. Questions(p.Caveats)])];

    private IEnumerable<Block> Authorities() =>
        authorities.Count == 0
            ? []
            : [new Heading(2, "Cases and guidance"), .. authorities.Select(law.Authority).SelectMany(a => (IEnumerable<Block>)
                [
                    new Citation($"{Cites.Of(a, day)} ({Cites.ClassOf(a.Class)}, {a.Weight})", a.Uri, Cites.Mark(a.Verified)),
                    new Paragraph(a.Proposition),
                ])];

    private static IEnumerable<Block> Questions(IReadOnlyList<string> caveats) =>
        caveats.Count == 0 ? [] : [new Titled("Questions that the sources leave open", new Items([.. caveats.Select(c => new Item(c))]))];
}
