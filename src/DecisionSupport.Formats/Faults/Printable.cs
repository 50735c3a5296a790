using System.Globalization;
using System.Text;

namespace DecisionSupport.Formats;

/// <summary>Makes a stranger's text safe to print on one line.</summary>
internal static class Printable
{
    private const int Longest = 60;

    internal static string Short(string text) =>
        text.Length <= Longest ? Line(text) : Line(text[..Boundary(text)]) + "...";

    internal static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune switch
            {
                { Value: '\n' } => line.Append("\\n"),
                { IsBmp: true } when !IsPlain((char)rune.Value) => line.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => line.Append(rune),
            };
        }

        return line.ToString();
    }

    /// <summary>Whether a character may stand in free text: no controls other than tab and line break, and nothing that reverses or hides text.</summary>
    internal static bool IsAllowed(char c) => c is '\n' or '\t' || IsPlain(c) || char.IsSurrogate(c);

    // Line separators count as controls: a log or a terminal may break the line there.
    private static bool IsPlain(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static int Boundary(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}
