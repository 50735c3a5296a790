namespace DecisionSupport.Training;

/// <summary>The feedback on one stage, gateway by gateway, with what the rules warn of, and on what the trainee would find out next.</summary>
internal static class FeedbackPage
{
    internal static IReadOnlyList<Block> Of(PlayedStage played)
    {
        if (played.Comparisons.Count == 0)
        {
            return [];
        }

        var page = new ComparisonPage(played.Rules, played.Chapter.Numbers);
        return
        [
            new Heading(3, "What the rules say, beside what you said"),
            new Paragraph("In square brackets: what the rules would say without an answer, or with another, all else as it is."),
            .. played.Comparisons.SelectMany(page.Blocks),
            .. WarningsPage.Of(played) is { Count: > 0 } warnings ? [new Heading(4, "What the rules warn of"), new Items(warnings)] : (IEnumerable<Block>)[],
            .. FindingOutPage.Of(played.FindOut),
        ];
    }
}
