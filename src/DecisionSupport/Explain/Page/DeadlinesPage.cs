namespace DecisionSupport.Explain;

/// <summary>Writes the dates of one child's case: what is past or wrong, what is to come, and which days are not recorded.</summary>
/// <param name="calendar">The calendar by which they were counted.</param>
/// <param name="all">Whether what is done, and what is within what the law allows, is shown too.</param>
internal sealed class DeadlinesPage(LegalCalendar calendar, bool all)
{
    internal IEnumerable<Block> Blocks(ChildAssessment child)
    {
        var shown = child.Deadlines.Where(d => d.Status != DeadlineStatus.NotRecorded).ToList();
        List<Block> blocks =
        [
            .. Listed("Past, late, or beyond what the law allows", shown.Where(d => d.IsWarning)),
            .. Listed("Today, or to come", shown.Where(d => !d.IsWarning && IsToCome(d))),
            .. all ? Listed("Done, or as the law allows", shown.Where(d => !d.IsWarning && !IsToCome(d))) : [],
            .. NotRecorded(child.Deadlines.Where(d => d.Status == DeadlineStatus.NotRecorded)),
        ];
        return blocks.Count == 0 ? [] : [new Heading(2, "Dates"), .. blocks];
    }

    /// <summary>The dates of one gateway, in a line.</summary>
    internal static IEnumerable<Block> Of(GatewayAssessment gateway)
    {
        var due = gateway.Deadlines.Where(d => d.IsWarning || IsToCome(d)).Select(d => $"{Deadlines.When(d)}: {Deadlines.What(d)}").ToList();
        return due.Count == 0 ? [] : [new Paragraph($"{string.Join("; ", due)}.", "Dates")];
    }

    private static bool IsToCome(DeadlineAssessment d) =>
        d.Status is DeadlineStatus.Upcoming or DeadlineStatus.DueToday or DeadlineStatus.NotCounted
        || (d.Status == DeadlineStatus.Reached && d.Deadline.Kind == DeadlineKind.Change);

    private IEnumerable<Block> Listed(string heading, IEnumerable<DeadlineAssessment> deadlines)
    {
        var items = deadlines.Select(Item).ToList();
        return items.Count == 0 ? [] : [new Heading(3, heading), new Items(items)];
    }

    private Item Item(DeadlineAssessment d)
    {
        var counted = Counting.Of(d, calendar);
        return new Item(Deadlines.Line(d), [.. counted.Length == 0 ? [] : (string[])[$"{counted}."], $"{Deadlines.Source(d)}.", .. all ? d.Deadline.Caveats : []]);
    }

    private static string Unknown(DeadlineAssessment d) =>
        d.Deadline.Kind == DeadlineKind.Cap ? $"whether {(d.Deadline.Of == SubjectKind.Order ? "the order ends" : "it is")} within the longest that the law allows" : $"by when {Deadlines.What(d)}";

    /// <summary>Each day once, with what cannot be counted without it.</summary>
    private static IEnumerable<Block> NotRecorded(IEnumerable<DeadlineAssessment> deadlines)
    {
        var items = deadlines
            .GroupBy(d => d.Ask!.Path, StringComparer.Ordinal)
            .Select(g => new Item(Deadlines.Ask(g.First().Ask!), [$"Without it, not known: {string.Join("; ", g.Select(Unknown))}."]))
            .ToList();
        return items.Count == 0 ? [] : [new Heading(3, "Days to record"), new Items(items)];
    }
}
