using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Says what would move if some answers were others, marked hypothetical throughout.</summary>
public static class WhatIfReport
{
    private const string Mark = "HYPOTHETICAL";

    /// <summary>The report.</summary>
    /// <param name="comparison">What moves.</param>
    /// <param name="format">In what form.</param>
    /// <param name="fileDay">The case file's own day, where it is asked as at another; the page says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Of(WhatIfComparison comparison, ReportFormat format, DateOnly? fileDay = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Rendering.Of($"{Mark}: what if", Blocks(comparison, fileDay), format);
    }

    private static IEnumerable<Block> Blocks(WhatIfComparison comparison, DateOnly? fileDay) =>
    [
        new Heading(1, $"{Mark}: what would be said if these answers were others"),
        new Notice("Nothing here is recorded, and nothing here is so. It says what would follow in law from answers that nobody has given."),
        AssessmentPage.AsAt(comparison.Before),
        .. AssessmentPage.OtherDay(comparison.Before, fileDay),
        new Titled("Supposed", new Items([.. comparison.Supposed.Select(c => new Item(Suppositions.Say(c), [Suppositions.Recorded(c, comparison.Before.AsAt)]))])),
        .. comparison.Moves.Count + comparison.Cautions.Count + comparison.Safeguards.Count + comparison.Deadlines.Count == 0
            ? (IEnumerable<Block>)[new Paragraph($"{Mark}: nothing would move. No gateway, caution, safeguard or date turns on it, as the rest is recorded.")]
            : [],
        .. comparison.Before.Children.SelectMany(child => Child(comparison, child.Child)),
    ];

    private static IEnumerable<Block> Child(WhatIfComparison comparison, Subject child)
    {
        var statuses = new Statuses(comparison.After.Law, comparison.After.AsAt, comparison.After.Nation);
        var moves = comparison.Moves.Where(m => m.Child == child).ToList();
        var cautions = comparison.Cautions.Where(c => c.Child == child).ToList();
        var safeguards = comparison.Safeguards.Where(s => s.Child == child).ToList();
        var dates = comparison.Deadlines.Where(d => d.Child == child).ToList();
        if (moves.Count + cautions.Count + safeguards.Count + dates.Count == 0)
        {
            return [];
        }

        return
        [
            new Heading(2, $"{Mark}: {child.Name}"),
            .. moves.SelectMany(move => Move(move, statuses)),
            .. Listed("Cautions", cautions.Select(c => $"{(c.Comes ? "Would come" : "Would go")}: {c.Caution.Text}")),
            .. Listed("Dates", dates.Select(Say)),
            .. Listed("Safeguards", safeguards.Select(s => $"{s.After.Safeguard.Text}: {Done(s.Before.Done)} would be {Done(s.After.Done)}.")),
        ];
    }

    private static IEnumerable<Block> Move(GatewayMove move, Statuses statuses)
    {
        yield return new Heading(4, $"{move.After.Gateway.Name}: {Statuses.Name(move.Before)}; would be: {Statuses.Name(move.After)}");
        yield return new Paragraph(statuses.Say(move.After), $"{Mark}, would be said");
        yield return new Paragraph(statuses.Say(move.Before), "Is said");
        if (move.After.Conclusion is { } after && move.Before.Conclusion is { } before && after.Holds.Truth != before.Holds.Truth)
        {
            yield return new Paragraph($"{Statuses.Few(after)}.", $"{Mark}, because");
        }
        else if (move.After.Bar is { } bar)
        {
            yield return new Paragraph($"{Statuses.Few(bar)}.", $"{Mark}, because of what may bar it");
        }
    }

    private static string Say(DeadlineMove move) => (move.Before, move.After) switch
    {
        (null, { } after) => $"Would come: {Deadlines.Line(after)}",
        ({ } before, null) => $"Would go: {Deadlines.Line(before)}",
        var (before, after) => $"Is: {Deadlines.Line(before!)} Would be: {Deadlines.Line(after!)}",
    };

    private static IEnumerable<Block> Listed(string title, IEnumerable<string> lines)
    {
        var items = lines.Select(line => new Item(line)).ToList();
        return items.Count == 0 ? [] : [new Titled(title, new Items(items))];
    }

    private static string Done(Truth truth) => truth.IsTrue ? "done" : truth.IsFalse ? "not done" : "not known";
}
