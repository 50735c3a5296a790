using System.Globalization;
using DecisionSupport.Explain;

namespace DecisionSupport.RuleBook;

/// <summary>Draws the structure of a rule as an SVG picture, by the drawing that explanations use too.</summary>
/// <remarks>The same rows in the same order as the words beside it, so that nobody needs the picture. No colour says what a word does not.</remarks>
internal static class Diagram
{
    private const int Width = 780;
    private const int Margin = 12;
    private const int Indent = 42;

    private static readonly DrawingStyle Style = new(
        Indent,
        Room: 1,
        row => row.Look,
        _ => "fill=\"#1f3a5f\"",
        _ => "fill=\"#fff\"",
        "fill=\"#3d3d3d\"",
        "fill=\"#fff\"");

    /// <summary>The picture.</summary>
    internal static string Of(OutlineRow root, string title)
    {
        var drawing = new OutlineDrawing(Style, Margin, Width - Margin, Margin);
        drawing.Draw(Drawn(root));
        var height = drawing.Bottom + Margin;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-labelledby="t d" font-family="Arial, Helvetica, sans-serif" fill="#111">
            <title id="t">{RowDrawing.Escape(title)}</title>
            <desc id="d">The same structure stands in words beside this picture.</desc>
            <rect width="{Width}" height="{height}" fill="#fff"/>
            <g fill="none" stroke="#555">
            {drawing.Lines}</g>
            {drawing.Boxes}</svg>

            """);
    }

    private static DrawnRow Drawn(OutlineRow row) =>
        new(Look(row), row.Joint, [.. row.Tags.Select(tag => new DrawnTag(tag))], row.Label, row.Text, row.Notes, [.. row.Below.Select(Drawn)]);

    private static string Look(OutlineRow row)
    {
        var (fill, stroke, dash) = row.Tags.Contains("left open by") ? ("#fff8e1", "#7a5200", " stroke-dasharray=\"5 3\"")
            : row.Tags.Contains("not") ? ("#fdf0f0", "#8a1f1f", "")
            : row.Kind switch
            {
                RowKind.Joint => ("#eef3f9", "#1f3a5f", ""),
                RowKind.Relies => ("#eef7ee", "#1d5c2a", ""),
                _ => ("#fff", "#555", ""),
            };
        return $"fill=\"{fill}\" stroke=\"{stroke}\"{dash}";
    }
}
