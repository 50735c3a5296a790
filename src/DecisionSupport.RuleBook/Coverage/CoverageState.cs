namespace DecisionSupport.RuleBook;

/// <summary>How far a row of the digest is carried, worked out from rules, ladder and tests, and never stated by hand.</summary>
internal enum CoverageState
{
    /// <summary>Nothing carries it.</summary>
    Not,

    /// <summary>Some of what would carry it is there.</summary>
    Partly,

    /// <summary>All of it is there.</summary>
    Encoded,
}

/// <summary>What carries a row, and what is missing.</summary>
/// <param name="State">How far.</param>
/// <param name="By">The provisions with rules, the vectors, the safeguards and cautions that carry it.</param>
/// <param name="Missing">What would carry it and is not there.</param>
/// <param name="Untested">Limbs of those provisions that no rule tests.</param>
internal sealed record Covered(CoverageState State, IReadOnlyList<Prose> By, IReadOnlyList<string> Missing, IReadOnlyList<string> Untested);

/// <summary>Works out how far rows are carried.</summary>
internal sealed class CoverageReader(Book book)
{
    internal Covered Of(CoverageRow row)
    {
        var parts = row.Rules.Select(Rule).Concat(row.Gateways.Select(Gateway)).Concat(row.Vectors.Select(Vector)).Concat(row.Safeguards.Select(Carried)).Concat(row.Deadlines.Select(Counted)).Concat(row.Changes.Select(Changed)).ToList();
        var untested = row.Rules.SelectMany(Under).SelectMany(p => Untested(book, p)).ToList();
        var missing = parts.Where(p => p.By.Count == 0).Select(p => p.Wanted).ToList();
        var state = parts.Count == missing.Count ? CoverageState.Not
            : missing.Count > 0 || untested.Count > 0 ? CoverageState.Partly
            : CoverageState.Encoded;
        return new Covered(state, [.. parts.SelectMany(p => p.By)], missing, untested);
    }

    /// <summary>The limbs of a provision that its own rule does not test, cited.</summary>
    internal static IEnumerable<string> Untested(Book book, Provision provision)
    {
        var tested = book.Shapes[provision.Id].Labels.ToHashSet(StringComparer.Ordinal);
        return provision.Limbs.Where(l => !tested.Contains(l.Label) && !tested.Any(t => t.StartsWith(l.Label, StringComparison.Ordinal) && l.Label.StartsWith('(')))
            .Select(l => $"{provision.Pinpoint}: {l.Label} ({l.Wording})");
    }

    private IEnumerable<Provision> Under(string id) => book.Encoded.Where(p => p.Id == id || p.Id.StartsWith(id + "/", StringComparison.Ordinal));

    private (string Wanted, IReadOnlyList<Prose> By) Rule(string id)
    {
        // The rule of the provision itself says all of it; only where it has none do those below it speak for it.
        IEnumerable<Provision> carrying = book.Shapes.Has(id) ? [book.Law[id]] : Under(id);
        return (id, [.. carrying.Select(p => Prose.To(PageNames.Of(p.Id), p.Pinpoint))]);
    }

    private (string Wanted, IReadOnlyList<Prose> By) Gateway(string id) =>
        ($"gateway {id}", [.. book.Law.Ladder.Gateways.Where(g => g.Id == id && g.NotEncoded is null).Select(g => Prose.To(PageNames.Of(g.Provision), g.Name))]);

    /// <summary>Vectors by the beginning of their names, where the next character is no digit: a trap may be tried by several, such as 05 and 05b.</summary>
    private (string Wanted, IReadOnlyList<Prose> By) Vector(string name) =>
        ($"a vector {name.TrimEnd('-')}", [.. book.Situations.Vectors.Where(v => Begins(v.Name, name)).Select(v => Prose.File(v.Path))]);

    private static bool Begins(string file, string name) => file.StartsWith(name, StringComparison.Ordinal) && !char.IsAsciiDigit(file[name.Length]);

    private (string Wanted, IReadOnlyList<Prose> By) Carried(string id)
    {
        var ladder = book.Law.Ladder;
        IReadOnlyList<Prose> by =
            ladder.Safeguards.Any(s => s.Id == id) ? [$"safeguard {id}"]
            : ladder.Cautions.FirstOrDefault(c => c.Id == id) is { } caution ? [Law.Cite(book, caution.Provision)]
            : [];
        return (id, by);
    }

    private (string Wanted, IReadOnlyList<Prose> By) Changed(string change)
    {
        var (id, day) = change.Split(' ') is [var named, var on] && DateOnly.TryParseExact(on, "yyyy-MM-dd", out var parsed)
            ? (named, parsed)
            : throw new RuleBookException($"docs/coverage.yaml: '{change}' is no change: expected the id of a provision and a day, such as 'CA1989/s17ZA/1 2015-04-01'.");
        var changes = book.Law.Has(id) && book.Law[id].Periods.Any(p => p.From == day || p.Until?.AddDays(1) == day);
        return (change, changes ? [Prose.Join(" ", [Law.Cite(book, id), $"on {Law.Day(day)}"])] : []);
    }

    private (string Wanted, IReadOnlyList<Prose> By) Counted(string id) =>
        ($"deadline {id}", [.. book.Law.Deadlines.Where(d => d.Id == id).Select(d => (Prose)$"{d.Pinpoint}: {d.Text}")]);
}
