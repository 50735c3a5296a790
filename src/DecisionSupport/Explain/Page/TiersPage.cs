namespace DecisionSupport.Explain;

/// <summary>Writes every gateway under its tier: in full where it is met, barred or turns on something recorded, and in a line otherwise.</summary>
internal sealed class TiersPage
{
    private readonly ChildAssessment child;
    private readonly LawBook law;
    private readonly ExplainOptions options;
    private readonly GatewayPage gateways;
    private readonly Statuses statuses;
    private readonly Nation nation;

    internal TiersPage(ChildAssessment child, Assessment assessment, ExplainOptions options, CitedLaw cited)
    {
        this.child = child;
        law = assessment.Law;
        this.options = options;
        nation = assessment.Nation;
        statuses = new Statuses(assessment.Law, assessment.AsAt, assessment.Nation);
        gateways = new GatewayPage(child.Support, assessment, options, statuses, cited);
    }

    internal IEnumerable<Block> Blocks() =>
        [new Heading(2, "Every gateway, by tier"), .. child.Tiers.Where(t => t.Gateways.Any(Encoded)).SelectMany(Tier)];

    private IEnumerable<Block> Tier(TierAssessment tier)
    {
        var inFull = tier.Gateways.Where(InFull).ToList();
        var rest = tier.Gateways.Where(g => Encoded(g) && !InFull(g)).ToList();
        return
        [
            new Heading(3, $"{tier.Tier.Id} {tier.Tier.Name}"),
            .. inFull.SelectMany(gateways.Blocks),
            .. inFull.Count > 0 && rest.Count > 0 ? (IEnumerable<Block>)[new Heading(4, $"The rest of {tier.Tier.Id}")] : [],
            .. NotMadeOut(rest.Where(g => g.Status == GatewayStatus.NotMadeOut && !Aside(g))),
            .. InALine("Not made out, with nothing recorded of its own matter", rest.Where(Aside)),
            .. InALine("No trigger recorded, and not excluded", rest.Where(g => g.Status == GatewayStatus.Undetermined)),
            .. InALine($"Not in force in {nation} on this day", rest.Where(g => g.Status == GatewayStatus.NotInForce)),
        ];
    }

    /// <summary>What is excluded, in a line each; gateways excluded for the same reason share theirs.</summary>
    private IEnumerable<Block> NotMadeOut(IEnumerable<GatewayAssessment> excluded)
    {
        var items = excluded
            .Select(g => (Name: Named(g), Says: statuses.Say(g), Lines: HigherStandard.Of(g.Conclusion!, law).ToList()))
            .GroupBy(g => string.Join('\n', g.Lines.Prepend(g.Says)), StringComparer.Ordinal)
            .Select(same => new Item($"{string.Join("; ", same.Select(g => g.Name))}. {same.First().Says}", same.First().Lines))
            .ToList();
        return items.Count == 0 ? [] : [new Items(items)];
    }

    private static IEnumerable<Block> InALine(string label, IEnumerable<GatewayAssessment> gateways)
    {
        var found = gateways.Select(Named).ToList();
        return found.Count == 0 ? [] : [new Paragraph($"{string.Join("; ", found)}.", label)];
    }

    private static string Named(GatewayAssessment gateway) => $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)})";

    /// <summary>Excluded by what many gateways share, such as an age, while nothing that could point to it is recorded: no news to a reader.</summary>
    private static bool Aside(GatewayAssessment gateway) =>
        gateway is { Status: GatewayStatus.NotMadeOut, Gateway.Trigger.Count: > 0 } && !GatewayReading.Triggered(gateway.Conclusion!.Holds, gateway.Gateway.Trigger);

    private static bool Encoded(GatewayAssessment gateway) => gateway.Status != GatewayStatus.NotEncoded;

    private bool InFull(GatewayAssessment gateway) =>
        gateway.Conclusion is not null
        && (options.All || gateway.IsLive || gateway.Status == GatewayStatus.Barred || (gateway.Status == GatewayStatus.Undetermined && !gateway.NoTrigger));
}
