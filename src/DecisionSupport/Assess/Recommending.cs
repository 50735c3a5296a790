namespace DecisionSupport;

/// <summary>Orders what is recommended for a person's consideration. The rule is stated in docs/semantics.md.</summary>
/// <remarks>
/// First what is owed now: duties, and rights to be respected, most urgent first. Then gateways to consider, or to raise with whoever decides them,
/// and those that are met and barred, with what else protects the child. Then the
/// enquiries that would decide an undetermined gateway or clear a bar, first those that serve the most urgent gateway.
/// </remarks>
internal static class Recommending
{
    internal static IReadOnlyList<Recommendation> Order(IReadOnlyList<TierAssessment> tiers)
    {
        var gateways = tiers.SelectMany(t => t.Gateways).OrderBy(g => g.Gateway.Urgency).ToList();
        var now = gateways.Where(g => g.Status is GatewayStatus.Duty or GatewayStatus.Right);
        var consider = gateways.Where(g => g.Status is GatewayStatus.Power or GatewayStatus.Threshold or GatewayStatus.Barred);
        return
        [
            .. now.Select(g => new Recommendation(RecommendationKind.Now, [g], null)),
            .. consider.Select(g => new Recommendation(RecommendationKind.Consider, [g], null)),
            .. Enquiries(gateways),
        ];
    }

    /// <summary>Each open question once, with the gateways it serves; those of live gateways whose bar is not cleared come first.</summary>
    private static IEnumerable<Recommendation> Enquiries(List<GatewayAssessment> gateways) =>
        gateways
            .Where(g => g.Open.Count > 0 && !g.NoTrigger)
            .OrderByDescending(g => g.BarNotCleared)
            .SelectMany(g => g.Open.Select(open => (Gateway: g, Open: open)))
            .GroupBy(x => x.Open.Path, StringComparer.Ordinal)
            .Select(g => new Recommendation(RecommendationKind.FindOut, [.. g.Select(x => x.Gateway)], g.First().Open));
}
