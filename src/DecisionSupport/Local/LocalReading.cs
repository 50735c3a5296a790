namespace DecisionSupport;

/// <summary>Which of a local authority's levels follows from the gateways that are live for a child. Local guidance, read off the law and never into it.</summary>
/// <param name="Continuum">The levels.</param>
/// <param name="Level">The highest level at which a gateway is live; null where none is.</param>
/// <param name="Levels">Each level at which something is live or undecided, lowest first.</param>
public sealed record LocalReading(LocalContinuum Continuum, LocalLevel? Level, IReadOnlyList<LocalLevelReading> Levels)
{
    /// <summary>What goes with every level that is shown.</summary>
    public const string NeverLaw =
        "A level is local guidance and never law. It opens no gateway, and no level refuses section 17, 20 or 47: each is asked on its own test.";

    /// <summary>Reads a child's gateways by a local authority's levels.</summary>
    /// <param name="continuum">The local authority's levels.</param>
    /// <param name="child">What is said of the child.</param>
    public static LocalReading Of(LocalContinuum continuum, ChildAssessment child)
    {
        var gateways = child.Tiers.SelectMany(t => t.Gateways.Select(g => (Level: continuum.LevelOf(t.Tier, g.Gateway), Gateway: g))).ToLookup(x => x.Level, x => x.Gateway);
        var levels = continuum.Levels
            .Select(level => new LocalLevelReading(level, [.. gateways[level].Where(g => g.IsLive)], [.. gateways[level].Where(IsOpen)]))
            .Where(r => r.Live.Count + r.Undecided.Count > 0)
            .ToList();
        return new(continuum, levels.LastOrDefault(r => r.Live.Count > 0)?.Level, levels);
    }

    private static bool IsOpen(GatewayAssessment gateway) => gateway.Status == GatewayStatus.Undetermined && !gateway.NoTrigger;
}

/// <summary>What stands at one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Live">The gateways at it that are live.</param>
/// <param name="Undecided">Those on which something is recorded, and which turn on answers not known.</param>
public sealed record LocalLevelReading(LocalLevel Level, IReadOnlyList<GatewayAssessment> Live, IReadOnlyList<GatewayAssessment> Undecided);
