namespace DecisionSupport.Training;

/// <summary>Tells a stage: what happens, what is newly recorded, and what is asked.</summary>
internal static class StagePage
{
    internal static IReadOnlyList<Block> Of(Chapter chapter, int stages, Assessment assessment) =>
    [
        new Heading(2, Title(chapter, stages)),
        new Paragraph(chapter.Stage.Tell),
        new Heading(3, "Newly recorded"),
        .. chapter.New.GroupBy(a => a.Whose, StringComparer.Ordinal).SelectMany(Recorded),
        new Heading(3, "What is asked"),
        new Items([.. chapter.Stage.Asks.Select(asked => new Item(Named(asked, assessment)))], From: 1),
    ];

    internal static string Title(Chapter chapter, int stages) => $"Stage {Numbers.Of(chapter.Number)} of {Numbers.Of(stages)}: {chapter.Stage.Title}";

    internal static string Named(AskedGateway asked, Assessment assessment)
    {
        var child = assessment.Child(asked.Child);
        var gateway = child.Gateway(asked.Gateway);
        return $"{child.Child.Name}: {gateway.Gateway.Name} ({gateway.Provision!.Pinpoint})";
    }

    /// <summary>The answers that stand together, each by its number; numbers run on, so that an answer keeps its own.</summary>
    private static IEnumerable<Block> Recorded(IGrouping<string, RevealedAnswer> answers)
    {
        yield return new Paragraph($"{answers.Key}:");
        yield return new Items([.. answers.Select(a => new Item($"{PlainWords.Number(a.Number)} {PlainWords.Of(a.Recorded)}{InPlace(a)}"))]);
    }

    private static string InPlace(RevealedAnswer answer) => answer.InPlaceOf is { } before ? $" (in place of {PlainWords.Number(before)})" : "";
}
