using System.Globalization;
using System.Text;

namespace DecisionSupport.Explain;

/// <summary>A picture that grows downwards: words, boxes and outlines, each below what was put in before.</summary>
/// <param name="width">How wide it is, in units of the picture.</param>
internal sealed class Picture(int width)
{
    /// <summary>How wide a picture is that nothing makes wider.</summary>
    internal const int Usual = 960;

    /// <summary>What is left free at every edge.</summary>
    internal const int Margin = 16;

    private const int Gap = 8;

    private readonly RowDrawing rows = new(PictureStyle.Boxes);
    private readonly StringBuilder content = new();

    /// <summary>Where what comes next begins, from the top.</summary>
    internal int Y { get; private set; } = Margin;

    /// <summary>Leaves room.</summary>
    internal void Space(int high) => Y += high;

    /// <summary>Words from the left, in lines that fit.</summary>
    internal void Words(string text, double size, bool bold = false, string look = "", int left = Margin)
    {
        var room = (width - Margin - left) * PictureStyle.Boxes.Room;
        var line = (int)Math.Ceiling(size * 1.32);
        foreach (var words in TextWidth.Wrap(CleanText.Of(text), size, room, room, bold))
        {
            Y += line;
            RowDrawing.Add(content, $"<text x=\"{left}\" y=\"{Y - (line / 4)}\" font-size=\"{size}\"{(bold ? " font-weight=\"bold\"" : "")}{(look.Length > 0 ? $" class=\"{look}\"" : "")}>{RowDrawing.Escape(words)}</text>");
        }
    }

    /// <summary>What each shape means, in a line or two.</summary>
    internal void Legend(IReadOnlyList<(Mark Mark, string Says)> marks)
    {
        const double size = 12;
        var x = Margin;
        Y += 20;
        foreach (var (mark, says) in marks)
        {
            var wide = 26 + (int)Math.Ceiling(TextWidth.Of(says, size) / PictureStyle.Boxes.Room) + 16;
            if (x > Margin && x + wide > width - Margin)
            {
                (x, Y) = (Margin, Y + 24);
            }

            Marks.Shape(mark, x + 9, Y - 4, content);
            RowDrawing.Add(content, $"<text x=\"{x + 24}\" y=\"{Y}\" font-size=\"{size}\">{RowDrawing.Escape(says)}</text>");
            x += wide;
        }

        Y += 12;
    }

    /// <summary>A box over the whole width.</summary>
    internal void Row(DrawnRow row, int left = Margin) => Y += rows.Draw(row, left, Y, width - Margin - left, content) + Gap;

    /// <summary>Boxes side by side, two and two; as high as the higher of the two needs.</summary>
    internal void Pairs(IReadOnlyList<DrawnRow> boxes, int left)
    {
        var half = (width - Margin - left - Gap) / 2;
        foreach (var pair in boxes.Chunk(2))
        {
            Y += pair.Select((row, i) => rows.Draw(row, left + (i * (half + Gap)), Y, half, content)).ToList().Max() + Gap;
        }
    }

    /// <summary>An outline over the whole width.</summary>
    internal void Outline(DrawnRow root)
    {
        var drawing = new OutlineDrawing(PictureStyle.Boxes, Margin, width - Margin, Y);
        drawing.Draw(root);
        RowDrawing.Add(content, $"<g class=\"ds-line\">{drawing.Lines.ToString()}</g>");
        RowDrawing.Add(content, $"<g class=\"ds-strong\">{drawing.StrongLines.ToString()}</g>");
        content.Append(drawing.Boxes);
        Y = drawing.Bottom + Gap;
    }

    /// <summary>A line from one point to another.</summary>
    internal void Line(int x, int y, int toX, int toY, string look) => RowDrawing.Add(content, $"<path class=\"{look}\" d=\"M{x} {y}L{toX} {toY}\"/>");

    /// <summary>The picture as SVG.</summary>
    /// <param name="id">What its ids begin with, so that several can stand in one page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="describes">What it shows, in a sentence or two, for a reader who cannot see it.</param>
    /// <param name="alone">Whether it stands alone, and follows the reader's wish for dark; a page is light.</param>
    internal string Svg(string id, string title, string describes, bool alone)
    {
        var high = Y - Gap + Margin;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" class="ds" viewBox="0 0 {width} {high}" width="{width}" height="{high}" role="graphics-document document" aria-labelledby="{id}-t" aria-describedby="{id}-d" lang="en-GB" font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">
            <title id="{id}-t">{RowDrawing.Escape(CleanText.Of(title))}</title>
            <desc id="{id}-d">{RowDrawing.Escape(CleanText.Of(describes))}</desc>
            <style>
            {PictureStyle.Light}{(alone ? "\n" + PictureStyle.Dark : "")}
            </style>
            <rect class="ds-paper" width="{width}" height="{high}"/>
            {content}</svg>
            """).ReplaceLineEndings("\n");
    }
}
