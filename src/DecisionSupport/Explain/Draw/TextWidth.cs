namespace DecisionSupport.Explain;

/// <summary>How wide text is in the common sans-serif faces (Helvetica, Arial, Liberation Sans share these widths), so that lines can be broken without a browser.</summary>
internal static class TextWidth
{
    /// <summary>Thousandths of the size of the type, from the space to the tilde.</summary>
    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private const int Other = 700;

    /// <summary>Scripts whose letters are as wide as they are high, from the first Hangul jamo on; the halves of a surrogate pair are counted one by one.</summary>
    private const int Square = 1100;

    private const char FirstSquare = '\u1100';

    private const double BoldIsWider = 1.08;

    internal static double Of(string text, double size, bool bold = false) =>
        text.Sum(Thousandths) * size / 1000 * (bold ? BoldIsWider : 1);

    /// <summary>Breaks text into lines no wider than <paramref name="width"/>; the first may be narrower, to stand after what is there already.</summary>
    internal static List<string> Wrap(string text, double size, double width, double firstWidth, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, size, width, bold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            var most = lines.Count == 0 ? firstWidth : width;
            if (Of(longer, size, bold) > most && (line.Length > 0 || (lines.Count == 0 && firstWidth < width)))
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>A word, or the pieces of one that no line would hold: a name may be any length, and is never cut off. No piece ends within a character.</summary>
    private static IEnumerable<string> Pieces(string word, double size, double width, bool bold)
    {
        while (word.Length > 1 && Of(word, size, bold) > width)
        {
            var take = word.Length;
            while (take > 1 && Of(word[..take], size, bold) > width)
            {
                take--;
            }

            take = char.IsHighSurrogate(word[take - 1]) && take < word.Length ? (take > 1 ? take - 1 : 2) : take;
            yield return word[..take];
            word = word[take..];
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }

    private static int Thousandths(char c) => c is >= ' ' and <= '~' ? Widths[c - ' '] : c < FirstSquare || c is >= '\u2010' and <= '\u2027' ? Other : Square;
}
