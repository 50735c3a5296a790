using System.Text;

namespace DecisionSupport.Formats;

/// <summary>Writes a tree as YAML that is pleasant to read: short things on one line, the rest below each other.</summary>
internal static class YamlText
{
    private const int Width = 120;

    // Other readers of YAML take these for something else than text.
    private static readonly string[] NotText = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    internal static string Of(Mapping root)
    {
        var text = new StringBuilder();
        Below(root, 0, text);
        return text.ToString();
    }

    private static void Below(Mapping mapping, int indent, StringBuilder text)
    {
        foreach (var entry in mapping.Entries)
        {
            text.Append(' ', indent).Append(Key(entry.Key)).Append(':');
            Value(entry.Value, indent, text);
        }
    }

    private static void Value(Node node, int indent, StringBuilder text)
    {
        if (Inline(node) is { } line && (node is Scalar || indent + line.Length <= Width))
        {
            text.Append(' ').Append(line).Append('\n');
            return;
        }

        text.Append('\n');
        switch (node)
        {
            case Mapping mapping:
                Below(mapping, indent + 2, text);
                break;
            case Sequence sequence:
                Items(sequence, indent + 2, text);
                break;
        }
    }

    private static void Items(Sequence sequence, int indent, StringBuilder text)
    {
        foreach (var item in sequence.Items)
        {
            text.Append(' ', indent).Append('-');
            Value(item, indent, text);
        }
    }

    /// <summary>The node on one line; null where it holds more than scalars.</summary>
    private static string? Inline(Node node) => node switch
    {
        Scalar scalar => scalar.IsPlain ? scalar.Text : Quoted(scalar.Text),
        Mapping { Entries.Count: 0 } => "{}",
        Mapping mapping => Joined(mapping.Entries.Select(entry => Inline(entry.Value) is { } value && entry.Value is Scalar ? $"{Key(entry.Key)}: {value}" : null), "{ ", " }"),
        Sequence sequence => Joined(sequence.Items.Select(item => item is Scalar ? Inline(item) : null), "[", "]"),
        _ => null,
    };

    private static string? Joined(IEnumerable<string?> parts, string open, string close)
    {
        string?[] all = [.. parts];
        return all.Contains(null) ? null : open + string.Join(", ", all) + close;
    }

    // Keys are the format's own words, and ids.
    private static string Key(string key) => key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && key.Length > 0 && key[0] != '-' ? key : JsonText.Quoted(key);

    private static string Quoted(string text) => IsSafe(text) ? text : JsonText.Quoted(text);

    private static bool IsSafe(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && (char.IsLetterOrDigit(text[^1]) || text[^1] is '.' or ')')
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'' or '(' or ')' or '/' or ';')
        && !NotText.Contains(text.ToLowerInvariant());
}
