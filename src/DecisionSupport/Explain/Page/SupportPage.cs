namespace DecisionSupport.Explain;

/// <summary>Writes the support that was recorded, once for each child, before the tiers that it is considered beside.</summary>
internal static class SupportPage
{
    internal static IEnumerable<Block> Of(ChildAssessment child, LawBook law) =>
        child.Support.Offered.Count == 0
            ? []
            : [
                new Heading(2, "Support tried, and what came of it"),
                new Paragraph(law.Ladder.Support.Text + Support.Rest(child.Support)),
                new Items([.. child.Support.Offered.Select(Item)]),
            ];

    private static Item Item(SupportOffered support) =>
        new($"{Wording.Capital(Support.Of(support))}.", Accounts.Sentence(support.Effect) is { Length: > 0 } effect ? [$"Effect: {effect}"] : ["Its effect is not recorded."]);
}
