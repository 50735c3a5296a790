namespace DecisionSupport.Explain;

/// <summary>Names what the library says nothing of on the day, a line for each tier: it has no rules for it, or states the law of later days only.</summary>
internal static class NotEncodedPage
{
    internal static IEnumerable<Block> Of(Assessment assessment)
    {
        // What is encoded is the same for every child of a file.
        var statuses = new Statuses(assessment.Law, assessment.AsAt, assessment.Nation);
        var tiers = assessment.Children.Take(1).SelectMany(c => c.Tiers).Select(t => Tier(t, statuses)).OfType<Item>().ToList();
        return [new Heading(2, "Not encoded: nothing is said of these either way"), new Items(tiers)];
    }

    private static Item? Tier(TierAssessment tier, Statuses statuses)
    {
        var missing = tier.Gateways.Where(g => g.Status == GatewayStatus.NotEncoded).Select(g => $"{g.Gateway.Name} ({statuses.WhyNotEncoded(g)})").ToList();
        return missing.Count == 0 ? null : new Item($"{tier.Tier.Id} {tier.Tier.Name}: {string.Join("; ", missing)}.");
    }
}
