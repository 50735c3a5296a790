using System.Text.RegularExpressions;

namespace DecisionSupport.Tests.Conventions;

/// <summary>The hazard log: every hazard says the same things, and every guard is a test that exists.</summary>
public sealed partial class HazardsTests
{
    private const string NoGuard = "None in this library.";

    private static readonly string[] Parts = ["Cause", "Effect on a child or family", "Guards", "Residual risk", "Who must act"];

    private static readonly IReadOnlyList<string> Hazards = [.. Regex.Split(File.ReadAllText(Repository.PathOf("docs", "hazards.md")), "^## ", RegexOptions.Multiline).Skip(1)];

    [Fact]
    public void Hazards_are_numbered_in_order() =>
        Hazards.Select(h => h[..h.IndexOf('.', StringComparison.Ordinal)]).Should().NotBeEmpty().And.Equal(Enumerable.Range(1, Hazards.Count).Select(n => $"H{n}"));

    [Fact]
    public void Every_hazard_says_cause_effect_guards_residual_risk_and_who_must_act()
    {
        foreach (var hazard in Hazards)
        {
            Part().Matches(hazard).Select(m => m.Groups["part"].Value).Should().Equal(Parts, "of {0}", hazard);
        }
    }

    [Fact]
    public void Every_guard_is_a_test_that_exists()
    {
        var guards = Hazards.SelectMany(h => Guard().Matches(h)).Select(m => (Path: m.Groups["path"].Value, Test: m.Groups["test"].Value, Said: m.Groups["said"].Value)).ToList();

        guards.Should().HaveCountGreaterThan(Hazards.Count);
        guards.Where(g => !HasTest(g.Path, g.Test) || g.Said != g.Test.Replace('_', ' ')).Should().BeEmpty();
    }

    [Fact]
    public void A_hazard_without_a_guard_says_so_and_why()
    {
        var unguarded = Hazards.Where(h => !Guard().IsMatch(h)).ToList();

        unguarded.Should().OnlyContain(h => h.Contains(NoGuard, StringComparison.Ordinal) && h.Contains("No test guards this: ", StringComparison.Ordinal));
        Hazards.Except(unguarded).Should().NotContain(h => h.Contains(NoGuard, StringComparison.Ordinal));
    }

    private static bool HasTest(string path, string test)
    {
        var file = Repository.PathOf(path.Split('/'));
        return File.Exists(file) && Regex.IsMatch(File.ReadAllText(file), $@"\[(Fact|Theory)[^\]]*\]\s+((\[[^\n]+\]|#if [^\n]+|#endif|//[^\n]+)\s+)*public (async )?\S+ {Regex.Escape(test)}\(");
    }

    [GeneratedRegex(@"\[(?<said>[^\]]+)\]\(\.\./(?<path>tests/[^)#]+\.cs)#(?<test>\w+)\)")]
    private static partial Regex Guard();

    [GeneratedRegex(@"^- \*\*(?<part>[^*]+)\.\*\* ", RegexOptions.Multiline)]
    private static partial Regex Part();
}
