using System.Text;

namespace DecisionSupport.Tests.Formats;

/// <summary>Damages a valid file as a slip of the hand, a broken upload or an attacker would; the same for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "&a ", "*a", "<<: ", "!!str ", "!x ", "---\n", "...\n", "\t", "\r", "\n", "\r\n", " ", "- ", "? ", ": ", ":", "{", "}", "[", "]", ",", "\"", "'", "|\n", ">-\n", "#", "%YAML 1.2\n", "@", "`",
            "null", "~", "true", "no", "none", "not known", "\\u0000", "\\ud800", "\\x1b", "\\", "\0", "\u202e", "\u2028", "\uFEFF", "\u0085", "😀", "2026-02-30", "0001-01-01", "9999-99-99",
            "answer", "source", "on", "by", "kind", "name", "people", "format: 1\n", "1e999", "-0", "[[[[[[[[[[[[[[[[[[[[", "{a: {a: {a: {a: ", "? ? ? ? ? ? ? ? ? ? ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
        [0xF8, 0x88],
    ];

    private readonly Random random = new(seed);

    internal byte[] Of(byte[] valid)
    {
        var bytes = new List<byte>(valid);
        for (var i = 0; i <= random.Next(4); i++)
        {
            Step(bytes);
        }

        return [.. bytes];
    }

    private void Step(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            default:
                bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 0);
                break;
        }
    }
}
