using System.Buffers;

namespace DecisionSupport.Benchmarks;

/// <summary>Nobody is timed who does not give the same bytes as the others.</summary>
internal static class Agreement
{
    internal static bool On(IEnumerable<FamilySituation> families)
    {
        var count = 0;
        foreach (var family in families)
        {
            var expected = Json(Contenders.All[0], family);
            if (Contenders.All.Skip(1).FirstOrDefault(other => !Json(other, family).Span.SequenceEqual(expected.Span)) is { } other)
            {
                Console.Error.WriteLine($"{other} and {Contenders.All[0]} differ on family {count}: nothing is timed.");
                return false;
            }

            count++;
        }

        Console.WriteLine($"{string.Join(", ", Contenders.All)}: the same bytes for {count} families.");
        return true;
    }

    private static ReadOnlyMemory<byte> Json(Contender contender, FamilySituation family)
    {
        var bytes = new ArrayBufferWriter<byte>(1_000_000);
        contender.Json(family, bytes);
        return bytes.WrittenMemory;
    }
}
