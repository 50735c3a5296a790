namespace DecisionSupport.Explain;

/// <summary>Lists the needs that no service is known to be matched to.</summary>
internal static class NeedsPage
{
    internal const string Heading = "Needs recorded without a matched service";

    internal static IEnumerable<Block> Of(ChildAssessment child) =>
        child.UnmatchedNeeds.Count == 0
            ? []
            :
            [
                new Heading(2, Heading),
                new Paragraph("For whoever assesses and plans: a need without a service neither meets a threshold nor rules one out."),
                new Items([.. child.UnmatchedNeeds.Select(Said)]),
            ];

    private static Item Said(UnmatchedNeed need) => new($"{Wording.Capital(Named(need))}. {Matched(need)} {Judged(need)}", [.. need.What.Select(what => $"\u201c{what}\u201d")]);

    private static string Named(UnmatchedNeed need)
    {
        var kind = NeedKinds.Name(need.Kind);
        return need.Need.Name == need.Need.Id ? kind : $"{need.Need.Name} ({kind})";
    }

    private static string Matched(UnmatchedNeed need) =>
        need.Matched.IsFalse ? "No service is matched to it." : "Whether a service is matched to it is not known.";

    private static string Judged(UnmatchedNeed need) =>
        need.Judged.IsTrue ? "It is judged to be a need." : "Whether it is a need is not yet judged.";
}
