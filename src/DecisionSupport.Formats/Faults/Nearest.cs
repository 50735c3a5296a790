namespace DecisionSupport.Formats;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestWord = 120;

    // What people write for an answer, however far it is in letters.
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["true"] = "yes",
        ["false"] = "no",
        ["y"] = "yes",
        ["n"] = "no",
        ["unknown"] = AnswerSpelling.NotKnown,
        ["don't-know"] = AnswerSpelling.NotKnown,
        ["n/a"] = AnswerSpelling.NotKnown,
        ["?"] = AnswerSpelling.NotKnown,
    };

    // Near in letters and far in meaning: to suggest one for the other could mislead.
    private static readonly string[] Apart = ["mother", "father"];

    /// <summary>The nearest of the words, or null where none is near.</summary>
    /// <param name="read">The word read.</param>
    /// <param name="words">The words that it may have been meant for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> or <paramref name="words"/> is null.</exception>
    public static string? To(string read, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(words);
        if (read.Length is 0 or > LongestWord)
        {
            return null;
        }

        var plain = Plain(read);
        if (Synonyms.TryGetValue(plain, out var synonym) && words.Contains(synonym))
        {
            return synonym;
        }

        var word = words.Where(w => !(Apart.Contains(plain) && Apart.Contains(w))).MinBy(w => Distance(plain, Plain(w)));
        return word is not null && Distance(plain, Plain(word)) <= Slips(Math.Max(plain.Length, word.Length)) ? word : null;
    }

    private static int Slips(int length) => length <= 3 ? 1 : 1 + (length / 4);

    // Case, and spaces or underscores for hyphens, are the commonest slips and cost nothing.
    private static string Plain(string word) => word.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static int Distance(string a, string b)
    {
        // Optimal string alignment: a swap of neighbours is one slip, not two.
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var kept = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(kept, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
