using System.Globalization;
using System.Text;

namespace DecisionSupport.Formats;

/// <summary>The text of a case file, after its bytes and characters have been found fit to parse.</summary>
internal static class SourceText
{
    internal const string NotAllowed = "This character is not allowed: it is invisible, or reverses or breaks the text around it. Remove it.";

    private const string TooLarge = "The file is larger than 1 MiB (1,048,576 bytes). A case file holds one family; split it, and keep documents elsewhere.";

    /// <summary>Decodes UTF-8; null where the faults say why not.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, FaultLog faults)
    {
        if (bytes.Length > Limits.Bytes)
        {
            faults.Add(FaultCode.TooLarge, TooLarge);
            return null;
        }

        var bad = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (bad < 0)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var before = Encoding.UTF8.GetString(bytes[..bad]);
        var read = string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[bad]:X2}");
        faults.Add(FaultCode.Character, After(before), "", read, "The file is not UTF-8 text. Save it as UTF-8.");
        return null;
    }

    /// <summary>Checks size and characters, and takes away a byte-order mark; null where the faults say why not.</summary>
    internal static string? Check(string text, FaultLog faults)
    {
        if (text.Length > Limits.Bytes || Encoding.UTF8.GetByteCount(text) > Limits.Bytes)
        {
            faults.Add(FaultCode.TooLarge, TooLarge);
            return null;
        }

        var body = text.StartsWith('\uFEFF') ? text[1..] : text;
        var before = faults.Count;
        var place = new Walk();
        for (var i = 0; i < body.Length; i++)
        {
            if (!IsFit(body, i))
            {
                faults.Add(FaultCode.Character, place.At, "", $"U+{(int)body[i]:X4}", NotAllowed);
            }

            place.Step(body, i);
        }

        return faults.Count == before ? body : null;
    }

    internal static Position After(string text)
    {
        var place = new Walk();
        for (var i = 0; i < text.Length; i++)
        {
            place.Step(text, i);
        }

        return place.At;
    }

    /// <summary>Whether the character at a place of a text may stand there.</summary>
    internal static bool IsFit(string text, int i)
    {
        var c = text[i];
        return char.IsSurrogate(c)
            ? char.IsSurrogatePair(text, i == 0 || char.IsHighSurrogate(c) ? i : i - 1)
            : c == '\r' || Printable.IsAllowed(c);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private struct Walk()
    {
        private int line = 1;
        private int column = 1;

        internal readonly Position At => new(line, column);

        internal void Step(string text, int i)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                column = 1;
            }
            else
            {
                column++;
            }
        }
    }
}
