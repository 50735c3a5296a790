namespace DecisionSupport.Explain;

/// <summary>Draws the ladder of every child as one SVG picture that stands alone: no script, no font, nothing fetched.</summary>
public static class LadderSvg
{
    /// <summary>The picture; the same assessment gives the same bytes in every culture.</summary>
    /// <param name="assessment">The assessment; its children are drawn one below the other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static string Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var ladders = assessment.Children.Select(child => new LadderPicture(assessment, child)).ToList();
        return Stacked.Of("ladder", Picture.Usual, [.. ladders.Select(l => (l.Title, l.Describes, (Action<Picture>)l.Draw))]);
    }

    /// <summary>The ladder of one child, for a page.</summary>
    internal static string Inside(Assessment assessment, ChildAssessment child)
    {
        var ladder = new LadderPicture(assessment, child);
        var picture = new Picture(Picture.Usual);
        ladder.Draw(picture);
        return picture.Svg($"ladder-{child.Child.Id}", ladder.Title, ladder.Describes, alone: false);
    }
}

/// <summary>Puts pictures one below the other into one that stands alone.</summary>
internal static class Stacked
{
    private const int Between = 40;

    internal static string Of(string id, int width, IReadOnlyList<(string Title, string Describes, Action<Picture> Draw)> parts)
    {
        var picture = new Picture(width);
        foreach (var (part, first) in parts.Select((part, i) => (part, i == 0)))
        {
            picture.Space(first ? 0 : Between);
            part.Draw(picture);
        }

        return picture.Svg(id, string.Join("; ", parts.Select(p => p.Title)), string.Join(" ", parts.Select(p => p.Describes)), alone: true) + "\n";
    }
}
