using DecisionSupport.WhatIf;

namespace DecisionSupport.Explain;

/// <summary>Draws the reasoning of one gateway as an SVG picture that stands alone: no script, no font, nothing fetched.</summary>
public static class ReasoningSvg
{
    /// <summary>The picture for one child; the same family gives the same bytes in every culture.</summary>
    /// <param name="hypotheses">The family.</param>
    /// <param name="child">The child's id.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hypotheses"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public static string Of(Hypotheses hypotheses, string child, string gateway) => Of(hypotheses, [child], gateway);

    /// <summary>The picture for several children, one below the other, each on evidence about that child.</summary>
    /// <param name="hypotheses">The family.</param>
    /// <param name="children">The children's ids.</param>
    /// <param name="gateway">The gateway's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hypotheses"/> or <paramref name="children"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child, or no such gateway.</exception>
    public static string Of(Hypotheses hypotheses, IReadOnlyList<string> children, string gateway)
    {
        ArgumentNullException.ThrowIfNull(hypotheses);
        ArgumentNullException.ThrowIfNull(children);
        var drawn = children.Select(child => new ReasoningPicture(hypotheses, child, gateway)).ToList();
        return Stacked.Of("reasoning", drawn.Count == 0 ? Picture.Usual : drawn.Max(p => p.Width), [.. drawn.Select(p => (p.Title, p.Describes, (Action<Picture>)p.Draw))]);
    }

    /// <summary>The picture for one child, for a page.</summary>
    internal static string Inside(Hypotheses hypotheses, string child, string gateway, AnswersBehind behind)
    {
        var drawn = new ReasoningPicture(hypotheses, child, gateway, behind);
        var picture = new Picture(drawn.Width);
        drawn.Draw(picture);
        return picture.Svg($"reasoning-{child}-{gateway}", drawn.Title, drawn.Describes, alone: false);
    }
}
