using System.Buffers;
using DecisionSupport.Benchmarks;
using DecisionSupport.Explain;
using DecisionSupport.Testing;
using DecisionSupport.Tests.Formats;

namespace DecisionSupport.Rules.Tests;

/// <summary>The law written as plain method calls, against which the engines are measured, comes to the same as the rule files, to the byte.</summary>
public sealed class StraightLineTests
{
    private static readonly ThresholdAdvisor Advisor = StatedLaw.Advisor;

    [Fact]
    public void The_straight_line_gives_the_same_bytes_as_the_rules()
    {
        var reached = new HashSet<(string, Truth)>();

        foreach (var (situation, number) in new SituationGenerator(2211).Take(1_700).Concat(OfEveryShape(300)).Select((s, i) => (s, i)))
        {
            var byRules = Advisor.Assess(situation);
            var straight = Advisor.Assess(situation, child => StraightLine.Conclude(situation, child, StatedLaw.Law));

            Json(straight).Span.SequenceEqual(Json(byRules).Span).Should().BeTrue("the law is the same for family {0}", number);
            reached.UnionWith(byRules.Children.SelectMany(c => c.Conclusions).Select(c => (c.Provision, c.Holds.Truth)));
        }

        Reachable().Except(reached).Should().BeEmpty("a rule that no family reaches is compared with nothing");
    }

    /// <summary>Families that nobody would record, with conflicting accounts, on any day whose law is encoded and in either nation.</summary>
    private static IEnumerable<FamilySituation> OfEveryShape(int count)
    {
        var random = new RandomFamily(2211);
        var first = ChildrenAct.Law.EncodedFrom;
        return Enumerable.Range(0, count).Select(_ => random.Next()).Select(family => family.AsAt < first ? family.On(first) : family);
    }

    private static ReadOnlyMemory<byte> Json(Assessment assessment)
    {
        var bytes = new ArrayBufferWriter<byte>(200_000);
        AssessmentJson.Write(assessment, bytes);
        return bytes.WrittenMemory;
    }

    private static IEnumerable<(string, Truth)> Reachable() =>
        from rule in StatedLaw.Rules.Rules
        from truth in new[] { Truth.True, Truth.False, Truth.NotKnown }
        select (Conclusion.ProvisionOf(rule.YieldedType), truth);
}
