using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace DecisionSupport.Benchmarks;

/// <summary>One family, assessed in full to the bytes of its JSON, and its conclusions alone.</summary>
public class FamilyBenchmarks
{
    private readonly ArrayBufferWriter<byte> bytes = new(4_000_000);

    /// <summary>Who is measured.</summary>
    [ParamsSource(nameof(All))]
    public Contender By { get; set; } = Contender.Straight;

    /// <summary>Everybody who can be measured.</summary>
    public IEnumerable<Contender> All => Contenders.All;

    /// <summary>Conclusions alone.</summary>
    [Benchmark]
    public int Conclude() => By.Conclude(Families.Target);

    /// <summary>Every gateway with its reasoning.</summary>
    [Benchmark]
    public int Assess() => By.Assess(Families.Target);

    /// <summary>The same, written as JSON.</summary>
    [Benchmark]
    public int Json()
    {
        bytes.ResetWrittenCount();
        By.Json(Families.Target, bytes);
        return bytes.WrittenCount;
    }
}
