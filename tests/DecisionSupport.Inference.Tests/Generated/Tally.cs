using System.Globalization;

namespace DecisionSupport.Inference.Tests.Generated;

/// <summary>Compares, and counts what was compared: an agreement about nothing proves nothing.</summary>
public sealed class Tally
{
    private readonly Dictionary<string, int> _counts = [];

    public int Cases { get; private set; }

    public void Cycle(Action load)
    {
        load.Should().Throw<RuleDefinitionException>().Which.Faults.Should().OnlyContain(fault => fault.Fault.Contains("wait"));
        Count("cyclic rule sets");
    }

    public void Collision(Action evaluate)
    {
        evaluate.Should().Throw<RuleEvaluationException>().Which.Rules.Should().NotBeEmpty();
        Cases++;
        Count("equal conclusions");
    }

    public void Agree(IReadOnlyList<Reference.Drawn> expected, Evaluation evaluation)
    {
        var (lines, expectedLines) = (Lines(evaluation), Lines(expected));
        if (!lines.SequenceEqual(expectedLines))
            lines.Should().Equal(expectedLines);
        Cases++;
        foreach (var drawn in expected)
            CountAll(drawn);
        foreach (var _ in evaluation.Firings.Where(firing => firing.Rule.Stratum > 1))
            Count("in a third stratum or later");
        if (expected.Count == 0)
            Count("nothing concluded");
    }

    public void Assert()
    {
        string[] all =
        [
            .. Enum.GetNames<Op>(), "conclusions", "chained", "in a third stratum or later", "collected some", "collected none",
            "cyclic rule sets", "equal conclusions", "nothing concluded",
        ];
        foreach (var what in all)
            _counts.GetValueOrDefault(what).Should().BeGreaterThan(100, what);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Cases} cases: ") + string.Join(", ", _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"));

    private void CountAll(Reference.Drawn drawn)
    {
        Count("conclusions");
        foreach (var op in drawn.By.Ops)
            Count(op.ToString());
        if (drawn.Matched.Concat(drawn.Collected).Any(item => item is not Generated.Given))
            Count("chained");
        if (drawn.By.Ops.Contains(Op.Collect))
            Count(drawn.Collected.Count > 0 ? "collected some" : "collected none");
    }

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;

    // As sets: the order in which rules run is the engine's own, and so is the order in which it collects what they conclude.
    private static List<string> Lines(IEnumerable<Reference.Drawn> drawn) =>
        Sorted(drawn.Select(one => Line(one.By.Declare().Type, one.Matched, one.Collected, one.Conclusion)));

    private static List<string> Lines(Evaluation evaluation) =>
        Sorted(evaluation.Firings.Select(firing => Line(firing.Rule.Type, firing.Matched, firing.Collected, firing.Conclusion)));

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static string Line(Type rule, IEnumerable<object> matched, IEnumerable<object> collected, object conclusion) =>
        $"{rule}: {string.Join(" + ", matched)} | {string.Join(" + ", Sorted(collected.Select(item => item.ToString()!)))} => {conclusion}";
}
