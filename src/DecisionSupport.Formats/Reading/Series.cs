namespace DecisionSupport.Formats;

/// <summary>Says several words as a sentence does.</summary>
internal static class Series
{
    internal static string Of(IReadOnlyList<string> words) => Joined(words, "and");

    internal static string OneOf(IReadOnlyList<string> words) => Joined(words, "or");

    private static string Joined(IReadOnlyList<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";
}
