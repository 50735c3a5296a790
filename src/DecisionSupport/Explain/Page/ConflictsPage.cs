namespace DecisionSupport.Explain;

/// <summary>Writes the conflicts between conclusions: both sides with their reasons, what the law says of it and who resolves it. Neither side is preferred.</summary>
internal static class ConflictsPage
{
    private const string HowToRead = "Both conclusions stand on what is recorded. Neither is preferred here, and neither is left out.";

    /// <summary>The conflicts that there are, and in a line each those that may yet come to be.</summary>
    internal static IEnumerable<Block> Of(ChildAssessment child, CitedLaw cited) => Of("Conflict: two conclusions that cannot both be acted on", "May yet come to conflict", child.Conflicts, cited);

    /// <summary>The conflicts in which one gateway takes a side.</summary>
    internal static IEnumerable<Block> Of(ChildAssessment child, string gateway, CitedLaw cited) =>
        Of("Another conclusion that conflicts with it", "May yet conflict with another conclusion", [.. child.Conflicts.Where(c => c.Concerns(gateway))], cited);

    /// <summary>The same of one gateway, one thing to a sentence.</summary>
    internal static IEnumerable<Block> Plain(ChildAssessment child, string gateway)
    {
        var conflicts = child.Conflicts.Where(c => c.IsPresent && c.Concerns(gateway)).Select(c => c.Conflict).ToList();
        return conflicts.Count == 0
            ? []
            :
            [
                new Heading(2, "What pulls the other way"),
                new Items([.. conflicts.Select(c => new Item($"Two things follow, and both cannot be done. One is that {c.First.Asks}. The other is that {c.Second.Asks}. This page prefers neither. Who settles it: {c.Resolver}"))]),
            ];
    }

    private static IEnumerable<Block> Of(string heading, string inPlay, IReadOnlyList<ConflictAssessment> conflicts, CitedLaw cited)
    {
        var present = conflicts.Where(c => c.IsPresent).ToList();
        var open = conflicts.Where(c => c.IsInPlay).ToList();
        return
        [
            .. present.Count == 0 ? (IEnumerable<Block>)[] : [new Heading(2, heading), new Paragraph(HowToRead), .. present.SelectMany(c => InFull(c, cited))],
            .. open.Count == 0 ? (IEnumerable<Block>)[] : [new Heading(2, inPlay), new Items([.. open.Select(InALine)])],
        ];
    }

    private static IEnumerable<Block> InFull(ConflictAssessment found, CitedLaw cited)
    {
        var conflict = found.Conflict;
        return
        [
            new Heading(3, Wording.Capital(conflict.Name)),
            new Paragraph(conflict.Text),
            new Items([Side(conflict.First, found.First), Side(conflict.Second, found.Second)]),
            new Paragraph(conflict.Law, "What the law says of it"),
            new Paragraph(conflict.Resolver, "Who resolves it"),
            .. conflict.Caveats.Count == 0 ? (IEnumerable<Block>)[] : [new Titled("Questions that the sources leave open", new Items([.. conflict.Caveats.Select(c => new Item(c))]))],
            new Paragraph($"{string.Join("; ", conflict.Sources.Select(cited.Named))}.", "Law"),
        ];
    }

    private static Item Side(ConflictSide side, IReadOnlyList<GatewayAssessment> gateways) =>
        new($"{Wording.Capital(side.Asks)}.", [.. gateways.Select(g => $"{Named(g)}, because {Statuses.Few(g.Conclusion!)}.")]);

    private static Item InALine(ConflictAssessment open)
    {
        var unsettled = open.First.Concat(open.Second).Where(g => !ConflictAssessment.Stands(g)).ToLookup(g => g.Status == GatewayStatus.NotEncoded, g => g.Gateway.Name);
        string[] turnsOn =
        [
            .. unsettled.Contains(false) ? [$"what is not yet known of {Wording.And([.. unsettled[false]])}"] : (string[])[],
            .. unsettled.Contains(true) ? [$"{Wording.And([.. unsettled[true]])}, of which nothing is said on this day"] : (string[])[],
        ];
        return new($"{Wording.Capital(open.Conflict.Name)}: it turns on {string.Join("; and on ", turnsOn)}.");
    }

    private static string Named(GatewayAssessment gateway) => $"{gateway.Gateway.Name} ({Cites.Short(gateway.Provision!)}; {Statuses.Name(gateway)})";
}
