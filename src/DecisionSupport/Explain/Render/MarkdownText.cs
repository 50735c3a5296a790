using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Escapes a text for Markdown, so that a name in a case file can make neither markup nor a link.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]|~#$";

    internal static string Of(string text)
    {
        var clean = CleanText.Of(text);
        var escaped = new StringBuilder(clean.Length + 16);
        for (var i = 0; i < clean.Length; i++)
        {
            if (Entity(clean[i]) is { } entity)
            {
                escaped.Append(entity);
                continue;
            }

            if (Special.Contains(clean[i], StringComparison.Ordinal) || StartsLink(clean, i) || (escaped.Length == 0 && clean[i] is '-' or '+' or '=') || NumbersAList(clean, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(clean[i]);
        }

        return escaped.ToString();
    }

    /// <summary>What could begin HTML is written as an entity, which even a reader of Markdown that knows no escapes leaves alone.</summary>
    private static string? Entity(char c) => c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => null };

    /// <summary>Whether digits at the start, and a dot or bracket after them, would make the text an item of a list.</summary>
    private static bool NumbersAList(string text, int i) =>
        i > 0 && text[i] is '.' or ')' && (i + 1 == text.Length || text[i + 1] == ' ') && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a bare address would be made a link here: at the colon of <c>://</c>, the dot after <c>www</c>, or an at sign.</summary>
    private static bool StartsLink(string text, int i) => text[i] switch
    {
        ':' => text.AsSpan(i).StartsWith("://"),
        '.' => text.AsSpan(0, i).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '@' => true,
        _ => false,
    };
}
