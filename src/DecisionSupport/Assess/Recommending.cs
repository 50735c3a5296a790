namespace DecisionSupport;

/// <summary>Orders what is recommended for a person's consideration. The rule is stated in docs/semantics.md.</summary>
/// <remarks>
/// First what is owed now: duties, and rights to be respected, that nothing bars, most urgent first. Then what may not be done, with what else protects the child. Then what
/// arises on its face and cannot be acted on until its bar is cleared. Then gateways to consider, or to raise with whoever decides them. Then the enquiries that would decide an
/// undetermined gateway or clear a bar, first those that clear the bar of a live one.
/// </remarks>
internal static class Recommending
{
    internal static IReadOnlyList<Recommendation> Order(IReadOnlyList<TierAssessment> tiers)
    {
        var gateways = tiers.SelectMany(t => t.Gateways).Where(g => g.Gateway.Recommended).OrderBy(g => g.Gateway.Urgency).ToList();
        return
        [
            .. Of(gateways, RecommendationKind.Now, g => g.Status is GatewayStatus.Duty or GatewayStatus.Right && !g.BarNotCleared),
            .. Of(gateways, RecommendationKind.MayNot, g => g.Status is GatewayStatus.Barred),
            .. Of(gateways, RecommendationKind.NotCleared, g => g.BarNotCleared && g.Status is not GatewayStatus.Threshold),
            .. Of(gateways, RecommendationKind.Consider, g => g.Status is GatewayStatus.Threshold || (g.Status is GatewayStatus.Power && !g.BarNotCleared)),
            .. Enquiries(gateways),
        ];
    }

    private static IEnumerable<Recommendation> Of(List<GatewayAssessment> gateways, RecommendationKind kind, Func<GatewayAssessment, bool> belongs) =>
        gateways.Where(belongs).Select(g => new Recommendation(kind, [g], null));

    /// <summary>Each open question once, with the gateways it serves; those of live gateways whose bar is not cleared come first.</summary>
    private static IEnumerable<Recommendation> Enquiries(List<GatewayAssessment> gateways) =>
        gateways
            .Where(g => g.Open.Count > 0 && !g.NoTrigger)
            .OrderByDescending(g => g.BarNotCleared)
            .SelectMany(g => g.Open.Select(open => (Gateway: g, Open: open)))
            .GroupBy(x => x.Open.Path, StringComparer.Ordinal)
            .Select(g => new Recommendation(RecommendationKind.FindOut, [.. g.Select(x => x.Gateway)], g.First().Open));
}
