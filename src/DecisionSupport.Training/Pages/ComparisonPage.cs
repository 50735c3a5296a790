namespace DecisionSupport.Training;

/// <summary>Sets what a trainee said of a gateway beside what the rules say, and gives the rules' reason.</summary>
internal sealed class ComparisonPage(Assessment assessment, IReadOnlyDictionary<string, int> numbers)
{
    private readonly Statuses statuses = new(assessment.Law, assessment.AsAt, assessment.Nation);
    private readonly DecisivePage decisive = new(assessment.AsAt, numbers);

    internal IEnumerable<Block> Blocks(Comparison comparison) =>
    [
        new Heading(4, $"{StagePage.Named(comparison.Commitment.Asked, assessment)}: {Verdict(comparison.Match)}"),
        new Paragraph(Committed(comparison.Commitment), "You"),
        new Paragraph(Rules(comparison, statuses), "Rules"),
        Because(comparison),
        .. Bar(comparison),
        .. decisive.Blocks(comparison),
    ];

    internal static string Committed(Commitment commitment)
    {
        if (commitment.Status is not { } status)
        {
            return "passed.";
        }

        var bar = commitment.BarNotCleared ? ", bar not cleared" : "";
        return $"{StatusWords.Of(status)}{bar}{(commitment.Reason.Length > 0 ? $": \u201c{commitment.Reason}\u201d" : ", no reason given.")}";
    }

    /// <summary>What the rules say, in a word and in full.</summary>
    internal static string Rules(Comparison comparison, Statuses statuses)
    {
        var outcome = comparison.Outcome.ToString();
        var said = statuses.Say(comparison.Rules);
        return said.StartsWith(outcome, StringComparison.OrdinalIgnoreCase) ? said : $"{outcome}. {said}";
    }

    internal static string Verdict(Match match) => match switch
    {
        Match.Same => "the same",
        Match.SameButForTheBar => "the same, but for its bar",
        Match.Different => "different",
        _ => "passed",
    };

    /// <summary>The limbs and grounds that settle a live gateway; other statuses say theirs themselves.</summary>
    private static Paragraph Because(Comparison comparison)
    {
        var cited = Cites.Short(comparison.Rules.Provision!);
        return comparison.Rules is { IsLive: true, Conclusion: { } conclusion } ? new Paragraph($"{Statuses.Few(conclusion)} ({cited}).", "Because") : new Paragraph($"{cited}.", "Cited");
    }

    private IEnumerable<Block> Bar(Comparison comparison)
    {
        if (comparison.Rules.BarNotCleared && !comparison.Commitment.BarNotCleared)
        {
            yield return new Notice($"{assessment.Law[comparison.Rules.Gateway.Bar].Pinpoint} is not cleared: what arises on its face may not be acted on until it is.");
        }
        else if (comparison.Commitment.BarNotCleared && !comparison.Rules.BarNotCleared)
        {
            yield return new Paragraph("You said that a bar is not cleared; on what is recorded, the gateway is not live with a bar left open.", "Bar");
        }
    }
}
