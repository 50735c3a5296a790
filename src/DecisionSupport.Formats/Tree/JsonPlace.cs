namespace DecisionSupport.Formats;

/// <summary>Turns the offsets of a JSON parser into lines and columns; asked in the order of the file.</summary>
internal sealed class JsonPlace(byte[] bytes)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    internal Position At(long target)
    {
        for (; offset < target && offset < bytes.Length; offset++)
        {
            if (bytes[offset] == '\n')
            {
                line++;
                column = 1;
            }
            else if (IsStart(bytes[offset]))
            {
                column++;
            }
        }

        return new Position(line, column);
    }

    /// <summary>The place of a byte of a line, both from zero.</summary>
    internal static Position Of(byte[] bytes, long line, long byteInLine)
    {
        var start = 0;
        for (var skipped = 0L; skipped < line && start < bytes.Length; start++)
        {
            skipped += bytes[start] == '\n' ? 1 : 0;
        }

        var column = 1;
        for (var i = start; i < start + byteInLine && i < bytes.Length; i++)
        {
            column += IsStart(bytes[i]) ? 1 : 0;
        }

        return new Position((int)line + 1, column);
    }

    internal static string? Line(string text, Position at)
    {
        var lines = text.Split('\n');
        return at.Line <= lines.Length && lines[at.Line - 1].Trim() is { Length: > 0 } shown ? shown : null;
    }

    // The bytes after the first of a character do not begin a column.
    private static bool IsStart(byte b) => (b & 0xC0) != 0x80;
}
