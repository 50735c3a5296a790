namespace DecisionSupport.Explain;

/// <summary>Draws the conflicts between conclusions as boxes: what pulls apart, and who resolves it.</summary>
internal static class ConflictBoxes
{
    internal static IEnumerable<DrawnRow> Of(IEnumerable<ConflictAssessment> conflicts) => conflicts.Where(c => c.IsPresent).Select(Box);

    private static DrawnRow Box(ConflictAssessment found) =>
        new(
            "ds-box ds-clash",
            "",
            [new DrawnTag("conflict", "-strong")],
            Wording.Capital(found.Conflict.Name) + ":",
            found.Conflict.Text,
            [Side("One side", found.First), Side("The other", found.Second), $"What the law says of it: {found.Conflict.Law}", $"Who resolves it: {found.Conflict.Resolver}"],
            []);

    private static string Side(string which, IReadOnlyList<GatewayAssessment> gateways) => $"{which}: {string.Join("; ", gateways.Select(g => $"{g.Gateway.Name} ({Statuses.Name(g)})"))}.";
}
