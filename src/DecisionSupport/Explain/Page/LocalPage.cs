using System.Globalization;

namespace DecisionSupport.Explain;

/// <summary>Writes the local level that follows from what is live, where a local authority's levels are configured.</summary>
internal static class LocalPage
{
    internal static IEnumerable<Block> Of(ChildAssessment child, Assessment assessment, LocalContinuum? continuum)
    {
        if (continuum is null)
        {
            return [];
        }

        var reading = LocalReading.Of(continuum, child);
        return
        [
            new Heading(2, "Local continuum of need"),
            new Paragraph($"{continuum.Document}, {continuum.LocalAuthority}.", "By"),
            .. Another(assessment, continuum),
            new Paragraph(Level(reading)),
            .. reading.Levels.Count == 0 ? (IEnumerable<Block>)[] : [new Items([.. reading.Levels.Select(Item)])],
            new Notice(LocalReading.NeverLaw),
        ];
    }

    private static IEnumerable<Block> Another(Assessment assessment, LocalContinuum continuum) =>
        string.Equals(assessment.LocalAuthority, continuum.LocalAuthority, StringComparison.OrdinalIgnoreCase)
            ? []
            : [new Notice($"The case file names {assessment.LocalAuthority}. These are the levels of {continuum.LocalAuthority}.")];

    private static string Level(LocalReading reading)
    {
        var higher = reading.Levels.Where(l => l.Undecided.Count > 0 && l.Level.Number > (reading.Level?.Number ?? int.MinValue)).ToList();
        var open = higher.Count == 0 ? "" : $" It may be {Wording.And([.. higher.Select(l => Named(l.Level))])} yet: that is not decided.";
        return reading.Level is { } level
            ? $"{Named(level)} follows from what is live.{open}"
            : $"No level follows: nothing is live on what is recorded.{open}";
    }

    private static Item Item(LocalLevelReading at)
    {
        List<string> lines = [];
        if (at.Live.Count > 0)
        {
            lines.Add($"Live: {Gateways(at.Live)}.");
        }

        if (at.Undecided.Count > 0)
        {
            lines.Add($"Not decided: {Gateways(at.Undecided)}.");
        }

        return new Item($"{Named(at.Level)}.", lines);
    }

    private static string Gateways(IReadOnlyList<GatewayAssessment> gateways) =>
        string.Join("; ", gateways.Select(g => $"{g.Gateway.Name} ({Cites.Short(g.Provision!)})"));

    private static string Named(LocalLevel level) => string.Create(CultureInfo.InvariantCulture, $"Level {level.Number} ({level.Name})");
}
