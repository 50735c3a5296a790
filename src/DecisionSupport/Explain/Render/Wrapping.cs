using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Breaks a line between words, and hangs what follows under its beginning.</summary>
internal static class Wrapping
{
    internal const int Width = 100;

    private const int DeepestHang = 48;

    /// <summary>Appends <paramref name="text"/> after <paramref name="mark"/>; a word too long for the line stands on a line of its own, unbroken.</summary>
    internal static void Append(StringBuilder page, string mark, string text)
    {
        var hang = new string(' ', Math.Min(mark.Length, DeepestHang));
        var column = mark.Length;
        page.Append(mark);
        var first = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!first && column + 1 + word.Length > Width)
            {
                page.Append('\n').Append(hang);
                column = hang.Length;
                first = true;
            }

            page.Append(first ? "" : " ").Append(word);
            column += word.Length + (first ? 0 : 1);
            first = false;
        }

        page.Append('\n');
    }
}
