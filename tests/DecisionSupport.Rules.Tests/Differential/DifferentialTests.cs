extern alias embedded;
extern alias naive;

using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Differential;

/// <summary>The rule engine in use concludes what two others conclude from the same rule files: a naive one, and the embedded one.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int Families = 5_000;
    private const int Seed = 51;

    [Fact]
    public void The_engine_concludes_what_a_naive_evaluation_concludes()
    {
        var naively = new naive::DecisionSupport.Naive.NaiveRules();

        naively.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
        Compare("a naive evaluation", records => naively.Conclude(records));
    }

    [Fact]
    public void The_engine_concludes_what_the_embedded_engine_concludes() =>
        Compare("the embedded engine", records => embedded::DecisionSupport.Rules.ChildrenAct.Rules.Evaluate(records).Of<Conclusion>());

    private void Compare(string other, Func<List<object>, IEnumerable<Conclusion>> conclude)
    {
        var reach = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var (children, compared) = (0, 0);
        foreach (var situation in new SituationGenerator(Seed).Take(Families))
        {
            foreach (var child in situation.Children)
            {
                var conclusions = ChildrenAct.Rules.Evaluate(Materials.Of(situation, child, ChildrenAct.Law)).Of<Conclusion>();

                // Each engine is given records of its own, so that nothing one of them worked out is read by the other.
                ConclusionDump.Of(conclusions).Should().Be(ConclusionDump.Of(conclude(Materials.Of(situation, child, ChildrenAct.Law))));
                Count(conclusions, reach);
                (children, compared) = (children + 1, compared + conclusions.Count);
            }
        }

        output.WriteLine($"{compared} conclusions about {children} children, the same by {other}.");
        Report(reach);
    }

    private static void Count(IEnumerable<Conclusion> conclusions, SortedDictionary<string, Tally> reach)
    {
        foreach (var conclusion in conclusions)
        {
            if (!reach.TryGetValue(conclusion.Provision, out var tally))
            {
                reach[conclusion.Provision] = tally = new Tally();
            }

            tally.Add(conclusion.Holds.Truth);
        }
    }

    private void Report(SortedDictionary<string, Tally> reach)
    {
        foreach (var (provision, tally) in reach)
        {
            output.WriteLine($"{provision}: {tally}");
        }

        reach.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
        reach.Where(r => r.Value.Missed.Any()).Select(r => $"{r.Key} never {string.Join(", ", r.Value.Missed)}").Should().BeEmpty("what is not reached is not compared");
    }
}
