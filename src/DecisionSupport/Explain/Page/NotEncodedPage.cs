namespace DecisionSupport.Explain;

/// <summary>Names what the library has no rules for, a line for each tier: on these it says nothing either way.</summary>
internal static class NotEncodedPage
{
    internal static IEnumerable<Block> Of(Assessment assessment) =>
    [
        new Heading(2, "Not encoded: nothing is said of these either way"),
        new Items([.. assessment.Law.Ladder.Tiers.Select(t => Tier(t, assessment)).Where(t => t is not null).Select(t => t!)]),
    ];

    private static Item? Tier(Tier tier, Assessment assessment)
    {
        var missing = tier.Gateways.Select(g => (g.Name, Why: Why(g, assessment))).Where(g => g.Why is not null).Select(g => $"{g.Name} ({g.Why})").ToList();
        return missing.Count == 0 ? null : new Item($"{tier.Id} {tier.Name}: {string.Join("; ", missing)}.");
    }

    private static string? Why(Gateway gateway, Assessment assessment)
    {
        if (gateway.NotEncoded is not null || !assessment.Law.Has(gateway.Provision))
        {
            return gateway.NotEncoded;
        }

        var provision = assessment.Law[gateway.Provision];
        return !provision.IsInForce(assessment.AsAt, assessment.Nation) && provision.HadEarlierWording(assessment.AsAt, assessment.Nation)
            ? Statuses.EarlierWording(provision, assessment.AsAt, assessment.Nation)
            : null;
    }
}
