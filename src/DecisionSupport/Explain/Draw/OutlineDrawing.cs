using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Draws boxes as an outline, top to bottom: each below the one on which it hangs, joined to it by a line with and, or or nothing.</summary>
/// <remarks>In the order in which the same is said in words, so that nobody needs the picture. No two boxes overlap: each begins below the one before.</remarks>
/// <param name="style">How it looks.</param>
/// <param name="margin">Where the first box begins, from the left.</param>
/// <param name="right">Where every box ends, from the left.</param>
/// <param name="top">Where the first box begins, from the top.</param>
internal sealed class OutlineDrawing(DrawingStyle style, int margin, int right, int top)
{
    private const int Gap = 8;
    private const int Spine = 16;

    private readonly RowDrawing rows = new(style);
    private readonly StringBuilder strong = new();
    private int y = top;

    /// <summary>The lines that join the boxes.</summary>
    internal StringBuilder Lines { get; } = new();

    /// <summary>The lines that are drawn strong, over the others.</summary>
    internal StringBuilder StrongLines => strong;

    /// <summary>The boxes with what stands in them.</summary>
    internal StringBuilder Boxes { get; } = new();

    /// <summary>Where the last box ends, from the top.</summary>
    internal int Bottom => y - Gap;

    /// <summary>How deep an outline goes: 0 for a box on which none hangs.</summary>
    internal static int Depth(DrawnRow row) => row.Below.Count == 0 ? 0 : 1 + row.Below.Max(Depth);

    /// <summary>Draws a box and what is below it; returns where the line from above meets it.</summary>
    internal int Draw(DrawnRow row, int depth = 0)
    {
        var x = margin + (depth * style.Indent);
        var begins = y;
        y += rows.Draw(row, x, y, right - x, Boxes) + Gap;
        var bottom = y - Gap;
        var last = bottom;
        foreach (var below in row.Below)
        {
            last = Draw(below, depth + 1);
            Elbow(x + Spine, x + style.Indent, last, below.Joint);
            if (below.Strong)
            {
                RowDrawing.Add(strong, $"<path d=\"M{x + Spine} {bottom}V{last}H{x + style.Indent}\"/>");
            }
        }

        if (row.Below.Count > 0)
        {
            RowDrawing.Add(Lines, $"<path d=\"M{x + Spine} {bottom}V{last}\"/>");
        }

        return begins + RowDrawing.Middle;
    }

    private void Elbow(int from, int to, int at, string joint)
    {
        RowDrawing.Add(Lines, $"<path d=\"M{from} {at}H{to}\"/>");
        if (joint.Length > 0)
        {
            RowDrawing.Add(Boxes, $"<rect x=\"{from - 14}\" y=\"{at - 23}\" width=\"28\" height=\"15\" {style.Back}/><text x=\"{from}\" y=\"{at - 12}\" font-size=\"11.5\" font-weight=\"bold\" text-anchor=\"middle\">{joint}</text>");
        }
    }
}
