namespace DecisionSupport.Training;

/// <summary>Says what finding out each chosen question would do, and which of those not chosen would settle something.</summary>
internal static class FindingOutPage
{
    internal static IEnumerable<Block> Of(FindOut? findOut)
    {
        if (findOut is null)
        {
            yield break;
        }

        yield return new Heading(4, "What you would find out next");
        if (findOut.Words.Length > 0)
        {
            yield return new Paragraph($"\u201c{findOut.Words}\u201d", "You");
        }

        if (findOut.Chosen.Count > 0)
        {
            yield return new Items([.. findOut.Chosen.Select(n => Chosen(n, findOut.Choices[n - 1]))]);
        }

        var missed = Missed(findOut);
        if (missed.Count > 0)
        {
            yield return new Titled("Not chosen, and would by themselves change something here", new Items([.. missed.Select(c => new Item($"{PlainWords.Ask(c.Question)} ({Names(c.Decides)})"))]));
        }

        if (Together(findOut) is { Count: > 0 } together)
        {
            yield return new Paragraph($"{Wording.And(together)}.", "Not chosen, and would change something together with other answers");
        }
    }

    /// <summary>The numbers not chosen of questions that bear on a gateway only together with others.</summary>
    private static List<string> Together(FindOut findOut) =>
        [.. findOut.Choices.Select((choice, i) => (choice, Number: i + 1))
            .Where(c => c.choice.Decides.Count == 0 && c.choice.BearsOn.Count > 0 && !findOut.Chosen.Contains(c.Number))
            .Select(c => Numbers.Of(c.Number))];

    internal static IReadOnlyList<Choice> Missed(FindOut findOut) =>
        [.. findOut.Choices.Where((choice, i) => choice.Decides.Count > 0 && !findOut.Chosen.Contains(i + 1))];

    private static Item Chosen(int number, Choice choice) => new($"{Numbers.Of(number)}. {PlainWords.Ask(choice.Question)}", [Effect(choice)]);

    private static string Effect(Choice choice) =>
        choice.Decides.Count > 0 ? $"An answer could by itself change: {Names(choice.Decides)}."
        : choice.BearsOn.Count > 0 ? $"It bears, together with other answers, on: {Names(choice.BearsOn)}."
        : "It changes none of the gateways asked about here, whatever the answer. It may matter for other reasons.";

    private static string Names(IEnumerable<GatewayAssessment> gateways) => string.Join("; ", gateways.Select(g => g.Gateway.Name).Distinct(StringComparer.Ordinal));
}
