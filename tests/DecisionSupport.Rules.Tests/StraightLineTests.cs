using System.Buffers;
using System.Collections.Concurrent;
using DecisionSupport.Benchmarks;
using DecisionSupport.Explain;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Formats;

namespace DecisionSupport.Rules.Tests;

/// <summary>The law written as plain method calls, against which the engines are measured, comes to the same as the rule files, to the byte.</summary>
public sealed class StraightLineTests
{
    private const int Generated = 1_700;

    private static readonly ThresholdAdvisor Advisor = StatedLaw.Advisor;

    // Assessments are long, and room for one is made once.
    private static readonly ThreadLocal<ArrayBufferWriter<byte>> ByRules = new(() => new(1_000_000));
    private static readonly ThreadLocal<ArrayBufferWriter<byte>> Straight = new(() => new(1_000_000));

    [Fact]
    public void The_straight_line_gives_the_same_bytes_as_the_rules()
    {
        var reached = new ConcurrentDictionary<(string, Truth), bool>();
        var differing = new ConcurrentBag<int>();
        var ofEveryShape = OfEveryShape(300).ToList();

        Parallel.For(0, Generated + ofEveryShape.Count, number =>
        {
            var situation = number < Generated ? new SituationGenerator(2211).At(number).Build() : ofEveryShape[number - Generated];
            var byRules = Advisor.Assess(situation);
            var straight = Advisor.Assess(situation, child => StraightLine.Conclude(situation, child, StatedLaw.Law));
            if (!Json(straight, Straight).SequenceEqual(Json(byRules, ByRules)))
            {
                differing.Add(number);
            }

            foreach (var conclusion in byRules.Children.SelectMany(c => c.Conclusions))
            {
                reached.TryAdd((conclusion.Provision, conclusion.Holds.Truth), true);
            }
        });

        differing.Order().Should().BeEmpty("the law is the same for every family");
        Reachable().Except(reached.Keys).Should().BeEmpty("a rule that no family reaches is compared with nothing");
    }

    /// <summary>Families that nobody would record, with conflicting accounts, on any day whose law is encoded and in either nation.</summary>
    private static IEnumerable<FamilySituation> OfEveryShape(int count)
    {
        var random = new RandomFamily(2211);
        var first = ChildrenAct.Law.EncodedFrom;
        return Enumerable.Range(0, count).Select(_ => random.Next()).Select(family => family.AsAt < first ? family.On(first) : family);
    }

    private static ReadOnlySpan<byte> Json(Assessment assessment, ThreadLocal<ArrayBufferWriter<byte>> to)
    {
        var bytes = to.Value!;
        bytes.ResetWrittenCount();
        AssessmentJson.Write(assessment, bytes);
        return bytes.WrittenSpan;
    }

    private static IEnumerable<(string, Truth)> Reachable() =>
        from rule in StatedLaw.Rules.Rules
        from truth in new[] { Truth.True, Truth.False, Truth.NotKnown }
        select (Conclusion.ProvisionOf(rule.YieldedType), truth);
}
