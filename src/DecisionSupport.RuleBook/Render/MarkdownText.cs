using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Escapes text for Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>#";

    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c);
        }

        return escaped.ToString();
    }

    internal static string Cell(string text) => Pipes(Escape(text));

    internal static string Pipes(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
