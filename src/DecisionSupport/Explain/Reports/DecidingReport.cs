using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Says what would settle a gateway that is open.</summary>
public static class DecidingReport
{
    private const int MostListed = 12;

    internal static IEnumerable<Block> Blocks(Deciding deciding) =>
    [
        .. Sets("would make it live, with nothing in its way", deciding.Live, deciding),
        .. Sets("would exclude it, or bar it", deciding.Closed, deciding),
        .. deciding.LargestTried == 0 ? (IEnumerable<Block>)[new Paragraph("No question is open whose answers could be tried.")] : [],
    ];

    private static IEnumerable<Block> Sets(string what, IReadOnlyList<DecidingSet> sets, Deciding deciding)
    {
        if (deciding.LargestTried == 0)
        {
            yield break;
        }

        var title = $"The smallest sets of answers that {what} ({(deciding.LargestTried == 1 ? "single answers" : $"sets of up to {Numbers.Of(deciding.LargestTried)}")} were all tried)";
        yield return sets.Count == 0
            ? new Paragraph("none of that size.", title)
            : new Titled(title, new Items([.. sets.Take(MostListed).Select(Item), .. Rest(sets)], From: 1));
    }

    private static Item Item(DecidingSet set) =>
        new(string.Join("; and ", set.Answers.Select(a => Suppositions.Say(a.Question, a.Values))), [string.Join(", ", set.Answers.Select(a => a.Question.Path))]);

    private static IEnumerable<Item> Rest(IReadOnlyList<DecidingSet> sets) =>
        sets.Count > MostListed ? [new Item($"and {Numbers.Of(sets.Count - MostListed)} more")] : [];
}
