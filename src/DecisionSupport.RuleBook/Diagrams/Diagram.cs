using System.Globalization;
using System.Net;
using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Draws an outline as an SVG picture: a box for each row, joined to the row above it by and, or or nothing.</summary>
/// <remarks>The same rows in the same order as the words beside it, so that nobody needs the picture. No colour says what a word does not.</remarks>
internal sealed class Diagram
{
    private const int Width = 780;
    private const int Margin = 12;
    private const int Indent = 42;
    private const int Padding = 10;
    private const int Gap = 8;
    private const int Line = 18;
    private const int NoteLine = 15;
    private const double TextSize = 13.5;
    private const double NoteSize = 11.5;
    private const double TagSize = 11.5;
    private const int NarrowestFirstLine = 140;

    private readonly StringBuilder lines = new();
    private readonly StringBuilder boxes = new();
    private int y = Margin;

    /// <summary>The picture.</summary>
    internal static string Of(OutlineRow root, string title)
    {
        var diagram = new Diagram();
        diagram.Draw(root, 0);
        var height = diagram.y - Gap + Margin;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-labelledby="t d" font-family="Arial, Helvetica, sans-serif" fill="#111">
            <title id="t">{Escape(title)}</title>
            <desc id="d">The same structure stands in words beside this picture.</desc>
            <rect width="{Width}" height="{height}" fill="#fff"/>
            <g fill="none" stroke="#555">
            {diagram.lines}</g>
            {diagram.boxes}</svg>

            """);
    }

    /// <summary>Draws a row and what is below it; returns where the line from above meets it.</summary>
    private int Draw(OutlineRow row, int depth)
    {
        var x = Margin + (depth * Indent);
        var top = y;
        Box(row, x, Width - Margin - x);
        var bottom = y - Gap;
        var last = bottom;
        foreach (var below in row.Below)
        {
            last = Draw(below, depth + 1);
            Elbow(x + 16, x + Indent, last, below.Joint);
        }

        if (row.Below.Count > 0)
        {
            Add(lines, $"<path d=\"M{x + 16} {bottom}V{last}\"/>");
        }

        return top + Line;
    }

    private void Elbow(int from, int to, int at, string joint)
    {
        Add(lines, $"<path d=\"M{from} {at}H{to}\"/>");
        if (joint.Length > 0)
        {
            Add(boxes, $"<rect x=\"{from - 14}\" y=\"{at - 23}\" width=\"28\" height=\"15\" fill=\"#fff\"/><text x=\"{from}\" y=\"{at - 12}\" font-size=\"{TagSize}\" font-weight=\"bold\" text-anchor=\"middle\">{joint}</text>");
        }
    }

    private void Box(OutlineRow row, int x, int width)
    {
        var inside = new StringBuilder();
        var left = x + Padding;
        var at = y + Line + 1;
        var cursor = Tags(row.Tags, inside, x, width, ref at);
        if (row.Label.Length > 0)
        {
            cursor = Label(row.Label, inside, x, width, cursor, ref at);
        }

        Text(row.Text, inside, left, width - (2 * Padding), cursor, ref at);
        foreach (var line in row.Notes.SelectMany(n => TextWidth.Wrap(n, NoteSize, width - (2 * Padding), width - (2 * Padding))))
        {
            at += NoteLine;
            Add(inside, $"<text x=\"{left}\" y=\"{at}\" font-size=\"{NoteSize}\" fill=\"#3d3d3d\">{Escape(line)}</text>");
        }

        var height = at + Padding - y;
        var (fill, stroke, dash) = Look(row);
        Add(boxes, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\" fill=\"{fill}\" stroke=\"{stroke}\"{dash}/>");
        boxes.Append(inside);
        y += height + Gap;
    }

    private static double Tags(IReadOnlyList<string> tags, StringBuilder inside, int x, int width, ref int at)
    {
        double cursor = x + Padding;
        foreach (var tag in tags)
        {
            foreach (var line in TextWidth.Wrap(tag, TagSize, width - (2 * Padding) - 14, width - (2 * Padding) - 14))
            {
                var wide = TextWidth.Of(line, TagSize, bold: true) + 12;
                if (cursor > x + Padding && cursor + wide > x + width - Padding)
                {
                    at += Line + 3;
                    cursor = x + Padding;
                }

                Add(inside, $"<rect x=\"{cursor:0.#}\" y=\"{at - 14}\" width=\"{wide:0.#}\" height=\"18\" rx=\"9\" fill=\"#1f3a5f\"/><text x=\"{cursor + 6:0.#}\" y=\"{at - 1}\" font-size=\"{TagSize}\" font-weight=\"bold\" fill=\"#fff\">{Escape(line)}</text>");
                cursor += wide + 6;
            }
        }

        return cursor;
    }

    private static double Label(string label, StringBuilder inside, int x, int width, double cursor, ref int at)
    {
        var wide = TextWidth.Of(label, TextSize, bold: true);
        if (cursor > x + Padding && cursor + wide > x + width - Padding)
        {
            at += Line + 3;
            cursor = x + Padding;
        }

        Add(inside, $"<text x=\"{cursor:0.#}\" y=\"{at}\" font-size=\"{TextSize}\" font-weight=\"bold\">{Escape(label)}</text>");
        return cursor + wide + 7;
    }

    private static void Text(string text, StringBuilder inside, int left, int width, double cursor, ref int at)
    {
        if (text.Length == 0)
        {
            return;
        }

        var room = left + width - cursor;
        if (cursor > left && room < NarrowestFirstLine)
        {
            at += Line;
            cursor = left;
            room = width;
        }

        foreach (var line in TextWidth.Wrap(text, TextSize, width, room))
        {
            Add(inside, $"<text x=\"{cursor:0.#}\" y=\"{at}\" font-size=\"{TextSize}\">{Escape(line)}</text>");
            cursor = left;
            at += Line;
        }

        at -= Line;
    }

    private static (string Fill, string Stroke, string Dash) Look(OutlineRow row) =>
        row.Tags.Contains("left open by") ? ("#fff8e1", "#7a5200", " stroke-dasharray=\"5 3\"")
        : row.Tags.Contains("not") ? ("#fdf0f0", "#8a1f1f", "")
        : row.Kind switch
        {
            RowKind.Joint => ("#eef3f9", "#1f3a5f", ""),
            RowKind.Relies => ("#eef7ee", "#1d5c2a", ""),
            _ => ("#fff", "#555", ""),
        };

    private static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
