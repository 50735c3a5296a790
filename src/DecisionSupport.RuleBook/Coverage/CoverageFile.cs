namespace DecisionSupport.RuleBook;

/// <summary>What the digest of the law sets out, heading by heading: what this project measures itself against.</summary>
internal sealed record CoverageFile(IReadOnlyList<CoverageHeading> Headings)
{
    internal static CoverageFile Read(SourceFile file)
    {
        var headings = Yaml.Items(Yaml.Find(Yaml.Load(file), "headings")).Select(h => new CoverageHeading(
            Yaml.Required(h, "id", file.Path),
            Yaml.Required(h, "what", file.Path),
            [.. Yaml.Items(Yaml.Find(h, "rows")).Select(r => new CoverageRow(
                Yaml.Required(r, "id", file.Path),
                Yaml.Required(r, "what", file.Path),
                Yaml.Words(Yaml.Find(r, "rules")),
                Yaml.Words(Yaml.Find(r, "gateways")),
                Yaml.Words(Yaml.Find(r, "vectors")),
                Yaml.Words(Yaml.Find(r, "safeguards")),
                Yaml.Words(Yaml.Find(r, "deadlines")),
                Yaml.Words(Yaml.Find(r, "changes"))))])).ToList();
        return headings.Count > 0 && headings.All(h => h.Rows.Count > 0)
            ? new CoverageFile(headings)
            : throw new RuleBookException($"{file.Path}: expected 'headings', each with 'rows'.");
    }
}

/// <summary>A heading of the digest.</summary>
internal sealed record CoverageHeading(string Id, string What, IReadOnlyList<CoverageRow> Rows);

/// <summary>A provision, a row of a table or a trap.</summary>
/// <param name="Id">Its id in the digest.</param>
/// <param name="What">What it says, in a few words of our own.</param>
/// <param name="Rules">The provisions whose rules state it: an id, or one above the ids meant.</param>
/// <param name="Gateways">The gateways, by id, that carry it where they are encoded.</param>
/// <param name="Vectors">The acceptance vectors that try it, by the beginning of their names.</param>
/// <param name="Safeguards">The safeguards or cautions that carry it.</param>
/// <param name="Deadlines">The deadlines that carry it.</param>
/// <param name="Changes">The provisions that begin, or the day before end, on a day: an id and the day, such as <c>CA1989/s17ZA/1 2015-04-01</c>.</param>
internal sealed record CoverageRow(string Id, string What, IReadOnlyList<string> Rules, IReadOnlyList<string> Gateways, IReadOnlyList<string> Vectors, IReadOnlyList<string> Safeguards, IReadOnlyList<string> Deadlines, IReadOnlyList<string> Changes);
