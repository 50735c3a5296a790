namespace DecisionSupport.RuleBook;

/// <summary>The gateways that every answer names as not encoded, with what is missing.</summary>
internal sealed class NotEncodedPage(Book book)
{
    internal const string Id = "not-encoded";

    internal Page Write()
    {
        var missing = book.Law.Ladder.Tiers.SelectMany(t => t.Gateways.Where(g => g.NotEncoded is not null).Select(g => (Tier: t, Gateway: g))).ToList();
        return new(Id, "Gateways that are not encoded", "",
        [
            new Paragraph("Every answer names these as not encoded. That says nothing about whether they apply, and nothing recorded in a case changes it."),
            missing.Count == 0 ? new Paragraph("None.") : new Table(["Tier", "Gateway", "Modality", "Who decides", "What is missing"], [.. missing.Select(m => Row(m.Tier, m.Gateway))]),
            new Paragraph("Row by row: " + Prose.To(CoveragePage.Id, "coverage") + "."),
        ]);
    }

    private IReadOnlyList<Prose> Row(Tier tier, Gateway gateway) =>
        [$"{tier.Id}, {tier.Name}", gateway.Name, Words.Kind(book, gateway), gateway.Decider, gateway.NotEncoded!];
}
