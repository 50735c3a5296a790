using System.Globalization;

namespace DecisionSupport.Model;

/// <summary>Finds what is wrong with a map of levels: one that is no continuum, or that would lower a gateway.</summary>
public static class LocalFaults
{
    /// <summary>Every fault, level by level.</summary>
    /// <param name="levels">The levels, lowest first.</param>
    /// <param name="ladder">The gateways that may be mapped, and their floors.</param>
    /// <returns>The faults; empty where the levels can be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> or <paramref name="ladder"/> is null.</exception>
    public static IReadOnlyList<LocalFault> In(IReadOnlyList<LocalLevel> levels, Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(ladder);
        var usual = ladder.Continuum.Levels;
        return
        [
            .. levels.SelectMany((level, i) => OutOfOrder(levels, level, i)),
            .. levels.SelectMany((level, i) => StandingForNothing(levels, level, i, usual)),
            .. Uncovered(levels, usual),
            .. levels.SelectMany((level, i) => level.Gateways.SelectMany((id, j) => Misplaced(levels, ladder, i, j, id))),
        ];
    }

    private static IEnumerable<LocalFault> OutOfOrder(IReadOnlyList<LocalLevel> levels, LocalLevel level, int i) =>
        i > 0 && level.Number <= levels[i - 1].Number
            ? [new($"/levels/{i}/level", Said(level.Number), $"Levels are written lowest first, each with a number of its own: this one comes after level {Said(levels[i - 1].Number)}.")]
            : [];

    private static IEnumerable<LocalFault> StandingForNothing(IReadOnlyList<LocalLevel> levels, LocalLevel level, int i, IReadOnlyList<string> usual)
    {
        var path = $"/levels/{i}/stands-for";
        var value = string.Join(", ", level.StandsFor.Select(Said));
        if (level.StandsFor.Count == 0 || level.StandsFor.Any(n => n < 1 || n > usual.Count))
        {
            yield return new(path, value, $"Say which of the usual levels it stands for, from 1 to {Said(usual.Count)}: {Names(usual)}.");
        }
        else if (i > 0 && levels[i - 1].Highest > level.StandsFor.Min())
        {
            yield return new(path, value, $"A later level stands for no lower one: the level before it stands for {Said(levels[i - 1].Highest)} already.");
        }
    }

    private static IEnumerable<LocalFault> Uncovered(IReadOnlyList<LocalLevel> levels, IReadOnlyList<string> usual)
    {
        for (var n = 1; n <= usual.Count; n++)
        {
            if (!levels.Any(l => l.StandsFor.Contains(n)))
            {
                yield return new("/levels", "", $"No level stands for {Said(n)} ({usual[n - 1]}). Let one stand for it: a level may stand for two.");
            }
        }
    }

    private static IEnumerable<LocalFault> Misplaced(IReadOnlyList<LocalLevel> levels, Ladder ladder, int i, int j, string id)
    {
        var path = $"/levels/{i}/gateways/{j}";
        var found = ladder.Tiers.SelectMany(t => t.Gateways.Select(g => (Tier: t, Gateway: g))).FirstOrDefault(x => x.Gateway.Id == id);
        if (found.Gateway is null)
        {
            yield return new(path, id, "There is no such gateway. Use an id that an assessment prints with --format json.");
            yield break;
        }

        if (levels.Take(i).Any(l => l.Gateways.Contains(id, StringComparer.Ordinal)) || levels[i].Gateways.Take(j).Contains(id, StringComparer.Ordinal))
        {
            yield return new(path, id, "This gateway is put at a level already. Keep one.");
        }

        var floor = ladder.Continuum.FloorOf(found.Tier, found.Gateway);
        if (levels[i].Highest < floor)
        {
            yield return new(path, id, $"{found.Gateway.Name} may not stand at level {Said(levels[i].Number)}: a local level may raise a gateway and never lowers one below {Said(floor)} ({ladder.Continuum.Levels[floor - 1]}). {Remedy(levels, floor)}");
        }
    }

    private static string Remedy(IReadOnlyList<LocalLevel> levels, int floor) =>
        levels.FirstOrDefault(l => l.Highest >= floor) is { } level
            ? $"Put it at level {Said(level.Number)} ({level.Name}) or above, or leave it out: what is left out stands at level {Said(level.Number)}."
            : "Let a level stand for that one, and put it there.";

    private static string Names(IReadOnlyList<string> usual) => string.Join("; ", usual.Select((name, i) => $"{Said(i + 1)} {name}"));

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
