namespace DecisionSupport.Explain;

/// <summary>Draws the ladder of one child: a rung for each tier, the lowest at the foot, each with its gateways and what is said of them.</summary>
/// <remarks>Gateways of which a reader must see each are boxes; the others share a box by what is said of them, as on the page. A rung is a heading, and never a merged value.</remarks>
/// <param name="assessment">The assessment.</param>
/// <param name="child">The child.</param>
internal sealed class LadderPicture(Assessment assessment, ChildAssessment child)
{
    private const int LeftRail = 26;
    private const int RightRail = 58;
    private const int Left = 78;

    /// <summary>Law of another nation's own Act stands beside the ladder, and is no rung of it.</summary>
    private const string Beside = "W";

    private const string Foot = "Universal services, such as health and schools";

    private static readonly (Mark, string)[] Marks =
    [
        (Mark.Yes, "met: must, may, should, or for its decider"), (Mark.Face, "met on its face, bar not cleared"), (Mark.Barred, "met, and barred"),
        (Mark.Open, "not known: not excluded"), (Mark.No, "not made out: excluded on what is recorded"), (Mark.Silent, "not encoded or not in force: nothing is said"),
    ];

    private readonly HashSet<string> clashing = child.Conflicts.Where(c => c.IsPresent).SelectMany(c => c.First.Concat(c.Second)).Select(g => g.Gateway.Id).ToHashSet(StringComparer.Ordinal);

    internal string Title => $"{child.Child.Name}: the ladder of gateways on what is recorded";

    internal string Describes =>
        $"Tiers from universal services at the foot to emergency protection at the head. Met: {Few(g => g.IsLive)}. Barred: {Few(g => g.Status == GatewayStatus.Barred)}. Not known, with something recorded: {Few(g => g.Status == GatewayStatus.Undetermined && !g.NoTrigger)}. {AssessmentPage.ForAPerson}";

    internal void Draw(Picture picture)
    {
        picture.Words(Title, 20, bold: true);
        picture.Words(AssessmentPage.ForAPerson, 13.5, bold: true);
        picture.Words($"As at {Days.Long(assessment.AsAt)}. {assessment.LocalAuthority} ({assessment.Nation}). Rule set {assessment.RuleSetVersion}.", 13, look: "ds-note");
        picture.Words("The lowest tier stands at the foot. A tier is a heading, never a value: lower duties go on under higher ones, and a lower tier never delays a higher test.", 12, look: "ds-note");
        picture.Legend(Marks);
        foreach (var box in ConflictBoxes.Of(child.Conflicts))
        {
            picture.Row(box);
        }

        picture.Space(8);
        var head = picture.Y;
        foreach (var tier in child.Tiers.Where(t => t.Tier.Id != Beside).Reverse())
        {
            Rung(picture, $"{tier.Tier.Id} {tier.Tier.Name}");
            Tier(picture, tier);
        }

        Rung(picture, Foot);
        picture.Words("Open to every child and family: no gateway, and nothing has to be shown.", 12, look: "ds-note", left: Left);
        picture.Line(LeftRail, head, LeftRail, picture.Y, "ds-rail");
        picture.Line(RightRail, head, RightRail, picture.Y, "ds-rail");
        picture.Space(12);
        foreach (var tier in child.Tiers.Where(t => t.Tier.Id == Beside))
        {
            picture.Words($"Beside the ladder: {tier.Tier.Name}", 13.5, bold: true, left: Left);
            Tier(picture, tier);
        }
    }

    private static void Rung(Picture picture, string name)
    {
        picture.Space(6);
        picture.Line(LeftRail, picture.Y + 14, RightRail, picture.Y + 14, "ds-rail");
        picture.Words(name, 15, bold: true, left: Left);
        picture.Space(4);
    }

    private void Tier(Picture picture, TierAssessment tier)
    {
        picture.Pairs([.. tier.Gateways.Where(OnItsOwn).Select(Box)], Left);
        Shared(picture, Mark.Open, "No trigger recorded, and not excluded", tier.Gateways.Where(g => g.Status == GatewayStatus.Undetermined && !OnItsOwn(g)));
        Shared(picture, Mark.No, "Not made out", tier.Gateways.Where(g => g.Status == GatewayStatus.NotMadeOut));
        Shared(picture, Mark.Silent, "Not in force on this day", tier.Gateways.Where(g => g.Status == GatewayStatus.NotInForce));
        Shared(picture, Mark.Silent, "Not encoded: nothing is said either way", tier.Gateways.Where(g => g.Status == GatewayStatus.NotEncoded));
    }

    private DrawnRow Box(GatewayAssessment gateway)
    {
        var mark = GatewayMarks.Of(gateway);
        return new DrawnRow(
            GatewayMarks.Look(mark),
            "",
            clashing.Contains(gateway.Gateway.Id) ? [new DrawnTag("in conflict", "-strong")] : [],
            "",
            $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)})",
            [$"Whose decision: {gateway.Gateway.Decider}"],
            [])
        { Mark = mark, Word = Statuses.Name(gateway) };
    }

    private static void Shared(Picture picture, Mark mark, string word, IEnumerable<GatewayAssessment> gateways)
    {
        var names = string.Join("; ", gateways.Select(g => g.Gateway.Name));
        if (names.Length > 0)
        {
            picture.Row(new DrawnRow(GatewayMarks.Look(mark), "", [], word + ":", names + ".", [], []) { Mark = mark }, Left);
        }
    }

    /// <summary>Live, barred, or not known with something recorded.</summary>
    private static bool OnItsOwn(GatewayAssessment gateway) =>
        gateway.IsLive || gateway.Status == GatewayStatus.Barred || (gateway.Status == GatewayStatus.Undetermined && !gateway.NoTrigger);

    private string Few(Func<GatewayAssessment, bool> which) => child.Gateways.Where(which).Select(g => g.Gateway.Name).ToList() is { Count: > 0 } names ? string.Join("; ", names) : "none";
}
