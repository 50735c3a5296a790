namespace DecisionSupport.Explain;

/// <summary>Names what the library has no rules for, a line for each tier: on these it says nothing either way.</summary>
internal static class NotEncodedPage
{
    internal static IEnumerable<Block> Of(Assessment assessment) =>
    [
        new Heading(2, "Not encoded: nothing is said of these either way"),
        new Items([.. assessment.Law.Ladder.Tiers.Select(Tier).Where(t => t is not null).Select(t => t!)]),
    ];

    private static Item? Tier(Tier tier)
    {
        var missing = tier.Gateways.Where(g => g.NotEncoded is not null).Select(g => $"{g.Name} ({g.NotEncoded})").ToList();
        return missing.Count == 0 ? null : new Item($"{tier.Id} {tier.Name}: {string.Join("; ", missing)}.");
    }
}
