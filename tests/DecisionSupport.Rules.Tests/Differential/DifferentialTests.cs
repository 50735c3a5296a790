extern alias embedded;
extern alias naive;

using DecisionSupport.Rules.Tests.Properties;
using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Differential;

/// <summary>The rule engine in use concludes what two others conclude from the same rule files: a naive one, and the embedded one.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Seed = 51;

    // A rule of the naive evaluation keeps what it matched in the rule itself.
    private static readonly ThreadLocal<naive::DecisionSupport.Naive.NaiveRules> Naively = new(() => new());

    private static readonly Lazy<Comparison> Compared = new(Compare);

    [Fact]
    public void The_engine_concludes_what_a_naive_evaluation_concludes()
    {
        Naively.Value!.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
        Agrees("a naive evaluation", Compared.Value.WithNaive);
    }

    [Fact]
    public void The_engine_concludes_what_the_embedded_engine_concludes() => Agrees("the embedded engine", Compared.Value.WithEmbedded);

    [Fact]
    public void Every_rule_is_compared_where_it_is_true_where_it_is_false_and_where_it_is_not_known()
    {
        var reach = Compared.Value.Reach;
        foreach (var (provision, tally) in reach)
        {
            output.WriteLine($"{provision}: {tally}");
        }

        reach.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
        reach.Where(r => r.Value.Missed.Any()).Select(r => $"{r.Key} never {string.Join(", ", r.Value.Missed)}").Should().BeEmpty("what is not reached is not compared");
    }

    private void Agrees(string other, SortedDictionary<(int, string), (string Engine, string Other)> differences)
    {
        output.WriteLine($"{Compared.Value.Reach.Values.Sum(t => t.Total)} conclusions about {Compared.Value.Children} children by {other}, who differ of {differences.Count}.");
        Compared.Value.Children.Should().BeGreaterThanOrEqualTo(Families.Many);
        if (differences.Count > 0)
        {
            var (child, (engine, otherwise)) = differences.First();
            otherwise.Should().Be(engine, "the rules are the same for {0}", child);
        }
    }

    private static Comparison Compare()
    {
        var comparison = new Comparison();
        Families.Each(Seed, (family, index) =>
        {
            var situation = family.Build();
            foreach (var child in situation.Children)
            {
                // Each engine is given records of its own, so that nothing one of them worked out is read by another.
                var conclusions = ChildrenAct.Rules.Evaluate(Records()).Of<Conclusion>();
                comparison.Note(
                    (index, child.Id),
                    conclusions,
                    ConclusionDump.Of(Naively.Value!.Conclude(Records())),
                    ConclusionDump.Of(embedded::DecisionSupport.Rules.ChildrenAct.Rules.Evaluate(Records()).Of<Conclusion>()));

                List<object> Records() => Materials.Of(situation, child, ChildrenAct.Law);
            }
        });
        return comparison;
    }

    private sealed class Comparison
    {
        private readonly Lock door = new();

        internal SortedDictionary<(int Family, string Child), (string Engine, string Other)> WithNaive { get; } = [];

        internal SortedDictionary<(int Family, string Child), (string Engine, string Other)> WithEmbedded { get; } = [];

        internal SortedDictionary<string, Tally> Reach { get; } = new(StringComparer.Ordinal);

        internal int Children { get; private set; }

        internal void Note((int Family, string Child) child, IReadOnlyList<Conclusion> conclusions, string naively, string embedded)
        {
            var said = ConclusionDump.Of(conclusions);
            lock (door)
            {
                Children++;
                Differ(WithNaive, child, said, naively);
                Differ(WithEmbedded, child, said, embedded);
                foreach (var conclusion in conclusions)
                {
                    (Reach.TryGetValue(conclusion.Provision, out var tally) ? tally : Reach[conclusion.Provision] = new Tally()).Add(conclusion.Holds.Truth);
                }
            }
        }

        private static void Differ(SortedDictionary<(int, string), (string, string)> differences, (int, string) child, string said, string otherwise)
        {
            if (!string.Equals(said, otherwise, StringComparison.Ordinal))
            {
                differences[child] = (said, otherwise);
            }
        }
    }
}
