namespace DecisionSupport.Training;

/// <summary>Offers questions that could be found out next.</summary>
internal static class ChoicesPage
{
    internal static IReadOnlyList<Block> Of(IReadOnlyList<Choice> choices) =>
        choices.Count == 0 ? [] : [new Heading(3, "What could be found out next"), new Items([.. choices.Select(c => new Item(PlainWords.Ask(c.Question)))], From: 1)];
}
