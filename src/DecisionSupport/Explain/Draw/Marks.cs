using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Draws the shape at the head of a box, with the word that says the same.</summary>
internal static class Marks
{
    private const double WordSize = 12.5;
    private const int Radius = 8;

    /// <summary>Draws the shape and its word from <paramref name="left"/>, on a line of text whose foot is at <paramref name="at"/>; returns where the next thing may begin.</summary>
    internal static double Draw(DrawnRow row, int left, int at, StringBuilder to)
    {
        if (row.Mark == Mark.None)
        {
            return left;
        }

        Shape(row.Mark, left + Radius, at - 5, to);
        if (row.Word.Length == 0)
        {
            return left + (2 * Radius) + 8;
        }

        var x = left + (2 * Radius) + 6;
        RowDrawing.Add(to, $"<text x=\"{x}\" y=\"{at}\" font-size=\"{WordSize}\" font-weight=\"bold\">{RowDrawing.Escape(row.Word)}</text>");
        return x + TextWidth.Of(row.Word, WordSize, bold: true) + 10;
    }

    /// <summary>Draws a shape round a point; its word stands beside it, so that it is hidden from who cannot see it.</summary>
    internal static void Shape(Mark mark, int x, int y, StringBuilder to) =>
        RowDrawing.Add(to, $"<g transform=\"translate({x} {y})\" aria-hidden=\"true\">{Drawn(mark)}</g>");

    private static string Drawn(Mark mark) => mark switch
    {
        Mark.Yes => "<circle class=\"ds-disc\" r=\"8\"/><path class=\"ds-on\" d=\"M-4 0l3 3.5l5-7\"/>",
        Mark.Face => "<circle class=\"ds-ring\" stroke-dasharray=\"3 2\" r=\"7.5\"/><path class=\"ds-ring\" d=\"M-4 0l3 3.5l5-7\"/>",
        Mark.No => "<path class=\"ds-ring\" d=\"M-7-7h14v14h-14z\"/><path class=\"ds-ring\" d=\"M-3.5-3.5l7 7m0-7l-7 7\"/>",
        Mark.Open => "<path class=\"ds-ring\" d=\"M0-9l9 9l-9 9l-9-9z\"/><path class=\"ds-ring\" d=\"M-2.5-2.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7\"/><circle class=\"ds-dot\" cy=\"4.6\" r=\"1.1\"/>",
        Mark.Barred => "<circle class=\"ds-ring\" r=\"7.5\"/><path class=\"ds-ring\" d=\"M-5.3 5.3l10.6-10.6\"/>",
        _ => "<path class=\"ds-ring\" stroke-dasharray=\"1.5 2\" d=\"M-7-7h14v14h-14z\"/><path class=\"ds-ring\" d=\"M-3.5 0h7\"/>",
    };
}
