namespace DecisionSupport.Formats;

/// <summary>A place in a file, counted from one.</summary>
internal readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public int CompareTo(Position other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
}

/// <summary>What a case file says, whether in YAML or in JSON, and where.</summary>
internal abstract class Node(Position at)
{
    internal Position At { get; } = at;
}

/// <summary>A word, a number or a text.</summary>
/// <param name="at">Where it begins.</param>
/// <param name="text">What it says, escapes undone.</param>
/// <param name="isPlain">Whether it stands without quotation marks, so that <c>true</c> is yes and <c>null</c> is nothing.</param>
internal sealed class Scalar(Position at, string text, bool isPlain) : Node(at)
{
    internal string Text { get; } = text;

    internal bool IsPlain { get; } = isPlain;

    /// <summary>Nothing at all, or an explicit null.</summary>
    internal bool IsNothing => Text.Length == 0 || (IsPlain && Text is "null" or "~");
}

/// <summary>Keys with their values, in the file's order; no key twice.</summary>
internal sealed class Mapping(Position at, IReadOnlyList<Entry> entries) : Node(at)
{
    internal IReadOnlyList<Entry> Entries { get; } = entries;

    internal Node? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>One key of a mapping, where it stands, and its value.</summary>
internal sealed record Entry(string Key, Position At, Node Value);

/// <summary>A list.</summary>
internal sealed class Sequence(Position at, IReadOnlyList<Node> items) : Node(at)
{
    internal IReadOnlyList<Node> Items { get; } = items;
}

/// <summary>Something that was refused when the file was parsed; its fault is recorded, and nothing more is said of it.</summary>
internal sealed class Refused(Position at) : Node(at);
