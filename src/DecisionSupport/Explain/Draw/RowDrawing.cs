using System.Globalization;
using System.Net;
using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Draws one box with its mark, tags, label, text and notes; as high as they need.</summary>
internal sealed class RowDrawing(DrawingStyle style)
{
    private const int Padding = 10;
    private const int Line = 18;
    private const int NoteLine = 15;
    private const double TextSize = 13.5;
    private const double NoteSize = 11.5;
    private const double TagSize = 11.5;
    private const int NarrowestFirstLine = 140;

    /// <summary>Where the line from the left meets a box, below its top.</summary>
    internal const int Middle = Line;

    /// <summary>Draws the box; returns its height.</summary>
    internal int Draw(DrawnRow row, int x, int y, int width, StringBuilder to)
    {
        var inside = new StringBuilder();
        var (left, room) = (x + Padding, (int)((width - (2 * Padding)) * style.Room));
        var at = y + Line + 1;
        var cursor = Marks.Draw(row, left, at, inside);
        cursor = Tags(row.Tags, inside, left, room, cursor, ref at);
        if (row.Label.Length > 0)
        {
            cursor = Label(row.Label, inside, left, room, cursor, ref at);
        }

        Text(row.Text, inside, left, room, cursor, ref at);
        foreach (var line in row.Notes.SelectMany(n => TextWidth.Wrap(n, NoteSize, room, room)))
        {
            at += NoteLine;
            Add(inside, $"<text x=\"{left}\" y=\"{at}\" font-size=\"{NoteSize}\" {style.Note}>{Escape(line)}</text>");
        }

        var height = at + Padding - y;
        Add(to, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\" {style.Box(row)}/>");
        to.Append(inside);
        return height;
    }

    private double Tags(IReadOnlyList<DrawnTag> tags, StringBuilder inside, int left, int room, double cursor, ref int at)
    {
        foreach (var tag in tags)
        {
            foreach (var line in TextWidth.Wrap(tag.Text, TagSize, (room * style.Room) - 14, (room * style.Room) - 14, bold: true))
            {
                var wide = (TextWidth.Of(line, TagSize, bold: true) / style.Room) + 12;
                if (cursor > left && cursor + wide > left + room)
                {
                    at += Line + 3;
                    cursor = left;
                }

                Add(inside, $"<rect x=\"{cursor:0.#}\" y=\"{at - 14}\" width=\"{wide:0.#}\" height=\"18\" rx=\"9\" {style.Tag(tag)}/><text x=\"{cursor + 6:0.#}\" y=\"{at - 1}\" font-size=\"{TagSize}\" font-weight=\"bold\" {style.TagText(tag)}>{Escape(line)}</text>");
                cursor += wide + 6;
            }
        }

        return cursor;
    }

    private static double Label(string label, StringBuilder inside, int left, int room, double cursor, ref int at)
    {
        var wide = TextWidth.Of(label, TextSize, bold: true);
        if (cursor > left && cursor + wide > left + room)
        {
            at += Line + 3;
            cursor = left;
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

    internal static void Add(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    internal static string Escape(string text) => WebUtility.HtmlEncode(text);
}
