using DecisionSupport.Formats;

namespace DecisionSupport.Rules.Tests;

/// <summary>Each file under <c>Vectors</c>: a situation, what a careless reader would say, and what the law says. The expectations come from the law and are never fitted to the rules.</summary>
public sealed class VectorTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    public static TheoryData<string, string> Vectors
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var file in Vector.Files)
            {
                all.Add(file, Vector.Read(file).Situation);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_answer_is_what_the_law_says(string file, string situation)
    {
        var vector = Vector.Read(file);

        var differences = Differences(file, vector, vector.Expected);

        differences.Should().BeEmpty("the law answers this family, and not as a careless reader would ({0}): {1}", vector.WrongAnswer, situation);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_answer_turns_on_what_the_law_makes_it_turn_on(string file, string situation)
    {
        var vector = Vector.Read(file);
        var count = vector.Flips.Count;

        var differences = Enumerable.Range(0, count).SelectMany(i => Flipped(file, i)).ToList();

        count.Should().BePositive();
        differences.Should().BeEmpty("the law answers this family, and not as a careless reader would ({0}): {1}", vector.WrongAnswer, situation);
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_change_of_answer_changes_a_gateway(string file, string situation)
    {
        var vector = Vector.Read(file);

        foreach (var flip in vector.Flips)
        {
            flip.Gateways.Any(g => !vector.Expected.Gateways.TryGetValue(g.Key, out var before) || before != g.Value)
                .Should().BeTrue("{0}, {1}, changes nothing that is expected", situation, flip.When);
        }
    }

    private static List<string> Flipped(string file, int index)
    {
        // Read afresh, because each flip changes the case that it is tried on.
        var vector = Vector.Read(file);
        return Differences(file, vector, vector.Flips[index]);
    }

    private static List<string> Differences(string file, Vector vector, Expectation expected)
    {
        var child = Advisor.Assess(Situation(file, vector, expected)).Child(vector.Child);
        var differences = expected.Gateways
            .Select(g => (Gateway: child.Gateway(g.Key), Expected: g.Value))
            .Where(x => Said(x.Gateway) != x.Expected)
            .Select(x => $"{file}, {expected.When}: {x.Gateway.Gateway.Id} expected {x.Expected}, actual {Said(x.Gateway)}; open: {Open(x.Gateway)}")
            .ToList();
        var open = expected.Gateways.Keys.SelectMany(id => child.Gateway(id).Open).Select(o => o.Path).ToHashSet(StringComparer.Ordinal);
        differences.AddRange(expected.Asks.Where(path => !open.Contains(path)).Select(path => $"{file}, {expected.When}: {path} is not asked; open: {string.Join(", ", open)}"));
        return differences;
    }

    private static FamilySituation Situation(string file, Vector vector, Expectation expected)
    {
        var read = CaseFile.Read(CaseEdit.With(vector.Case, expected.Set), file);

        read.Lines.Should().BeEmpty("the case file of {0}, {1}, must be good", file, expected.When);
        return read.Situation!;
    }

    private static string Said(GatewayAssessment gateway) => gateway.BarNotCleared ? $"{gateway.Status} (bar not cleared)" : $"{gateway.Status}";

    private static string Open(GatewayAssessment gateway) => gateway.Open.Count == 0 ? "nothing" : string.Join(", ", gateway.Open.Select(o => o.Path));
}
