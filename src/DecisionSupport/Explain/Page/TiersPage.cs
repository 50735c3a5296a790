namespace DecisionSupport.Explain;

/// <summary>Writes every gateway under its tier: in full where it is met, barred or turns on something recorded, and in a line otherwise.</summary>
internal sealed class TiersPage
{
    private readonly ChildAssessment child;
    private readonly ExplainOptions options;
    private readonly GatewayPage gateways;
    private readonly Statuses statuses;

    internal TiersPage(ChildAssessment child, Assessment assessment, ExplainOptions options, CitedLaw cited)
    {
        this.child = child;
        this.options = options;
        statuses = new Statuses(assessment.Law, assessment.AsAt, assessment.Nation);
        gateways = new GatewayPage(assessment, statuses, cited);
    }

    internal IEnumerable<Block> Blocks() =>
        [new Heading(2, "Every gateway, by tier"), .. child.Tiers.Where(t => t.Gateways.Any(Encoded)).SelectMany(Tier)];

    private IEnumerable<Block> Tier(TierAssessment tier)
    {
        yield return new Heading(3, $"{tier.Tier.Id} {tier.Tier.Name}");
        foreach (var block in tier.Gateways.Where(InFull).SelectMany(gateways.Blocks))
        {
            yield return block;
        }

        foreach (var gateway in tier.Gateways.Where(g => !InFull(g) && g.Status == GatewayStatus.NotMadeOut))
        {
            yield return new Paragraph($"{gateway.Gateway.Name}. {statuses.Say(gateway)} ({Cites.Short(gateway.Provision!)})");
        }

        foreach (var block in InALine(tier, "No trigger recorded, and not excluded", g => g.Status == GatewayStatus.Undetermined)
            .Concat(InALine(tier, "Not in force on this day", g => g.Status == GatewayStatus.NotInForce)))
        {
            yield return block;
        }
    }

    private IEnumerable<Block> InALine(TierAssessment tier, string label, Func<GatewayAssessment, bool> which)
    {
        var found = tier.Gateways.Where(g => !InFull(g) && which(g)).Select(g => $"{g.Gateway.Name} ({g.Provision!.Pinpoint})").ToList();
        return found.Count == 0 ? [] : [new Paragraph($"{string.Join("; ", found)}.", label)];
    }

    private static bool Encoded(GatewayAssessment gateway) => gateway.Status != GatewayStatus.NotEncoded;

    private bool InFull(GatewayAssessment gateway) =>
        gateway.Conclusion is not null
        && (options.All || gateway.IsLive || gateway.Status == GatewayStatus.Barred || (gateway.Status == GatewayStatus.Undetermined && !gateway.NoTrigger));
}
