namespace DecisionSupport.Explain;

/// <summary>How hard a text is to read, so far as counting can tell.</summary>
/// <param name="Sentences">How many sentences it has.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="WordsPerSentence">Words in a sentence, on average.</param>
/// <param name="LongestSentence">Words in its longest sentence.</param>
/// <param name="ReadingEase">Flesch's reading ease (1948): 60 to 70 is plain English; below 30 is very hard. Syllables are counted by a rule of thumb.</param>
/// <param name="Grade">The Flesch-Kincaid grade: roughly the years of schooling that it asks for.</param>
public sealed record Readability(int Sentences, int Words, double WordsPerSentence, int LongestSentence, double ReadingEase, double Grade)
{
    /// <summary>Measures a text. A sentence ends at a full stop, question mark or exclamation mark before white space, at a line's end, or at a semicolon or colon before white space.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The measures, rounded to one decimal place; all zero where there is no word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Readability Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = Split(text).Select(WordsOf).Where(words => words.Count > 0).ToList();
        var words = sentences.Sum(s => s.Count);
        if (words == 0)
        {
            return new(0, 0, 0, 0, 0, 0);
        }

        var syllables = sentences.Sum(s => s.Sum(Syllables));
        var perSentence = (double)words / sentences.Count;
        var perWord = (double)syllables / words;
        return new(
            sentences.Count,
            words,
            Math.Round(perSentence, 1),
            sentences.Max(s => s.Count),
            Math.Round(206.835 - (1.015 * perSentence) - (84.6 * perWord), 1),
            Math.Round((0.39 * perSentence) + (11.8 * perWord) - 15.59, 1));
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] == '\n' || (text[i] is '.' or '?' or '!' or ';' or ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (ends)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static List<string> WordsOf(string sentence) =>
        [.. sentence.Split([' ', '\t', '\u00a0', '/', '-', '(', ')', ',', '"', '\u201c', '\u201d'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>Groups of vowels, less a silent e at the end; at least one. A number counts as one.</summary>
    private static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant().Where(char.IsAsciiLetterLower).ToArray();
        var count = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters[i]) && (i == 0 || !IsVowel(letters[i - 1])))
            {
                count++;
            }
        }

        var silent = letters.Length > 2 && letters[^1] == 'e' && !IsVowel(letters[^2]) && letters[^2] != 'l';
        return Math.Max(1, silent ? count - 1 : count);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
