using BenchmarkDotNet.Attributes;

namespace DecisionSupport.Benchmarks;

/// <summary>The conclusions alone, as a family's case grows.</summary>
public class SizeBenchmarks
{
    private FamilySituation family = Families.Target;

    /// <summary>Who is measured.</summary>
    [ParamsSource(nameof(All))]
    public Contender By { get; set; } = Contender.Straight;

    /// <summary>How many answers the case holds.</summary>
    [Params(10, 100, 300, 1_000)]
    public int Answers { get; set; }

    /// <summary>Everybody who can be measured.</summary>
    public IEnumerable<Contender> All => Contenders.All;

    /// <summary>Writes the family down.</summary>
    [GlobalSetup]
    public void Setup() => family = Families.OfAnswers(Answers);

    /// <summary>Conclusions alone.</summary>
    [Benchmark]
    public int Conclude() => By.Conclude(family);
}
