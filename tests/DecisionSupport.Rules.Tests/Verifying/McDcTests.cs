using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Each condition of each rule is shown to matter by families that differ in nothing else that is felt, or is named with the reason why none shows it.</summary>
public sealed class McDcTests(ITestOutputHelper output)
{
    private static readonly Lazy<McDcVectors> Vectors = new(() => new McDcVectors(Verified.Advisor));
    private static readonly Lazy<IReadOnlyList<McDcRule>> Rules = new(() => Vectors.Value.All());

    [Fact]
    public void Every_condition_is_shown_to_matter_or_is_named_with_the_reason()
    {
        var rules = Rules.Value;
        var conditions = rules.SelectMany(r => r.Conditions).ToList();
        var missing = conditions.Where(c => !c.IsCovered).ToList();
        output.WriteLine($"{rules.Count} rules, {conditions.Count} conditions, {conditions.Count - missing.Count} covered by {rules.Sum(r => r.Vectors.Count)} vectors; yes and no by {Forms(conditions.Select(c => c.YesNo))}; not known by {Forms(conditions.Select(c => c.NotKnown))}.");
        missing.ForEach(c => output.WriteLine(c.ToString()));

        missing.Select(c => c.Name).Except(NotShown.Conditions.Keys).Should().BeEmpty("a condition that nothing shows to matter is a dead limb, or a masked one");
        NotShown.Conditions.Keys.Except(missing.Select(c => c.Name)).Should().BeEmpty("what is shown needs no excuse");
        rules.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
    }

    [Fact]
    public void All_the_rules_conclude_of_each_vector_what_the_search_worked_out()
    {
        Rules.Value.SelectMany(r => r.Faults.Select(f => $"{r.Provision}: {f}")).Should().BeEmpty();
        Rules.Value.SelectMany(r => r.Vectors).SelectMany(v => Contradictions.In(v.Situation)).Should().BeEmpty();
    }

    [Fact]
    public void Found_again_the_vectors_are_the_same_bytes()
    {
        var rule = Rules.Value.Single(r => r.Provision == "CA1989/s20/7");

        Vectors.Value.For("CA1989/s20/7").ToJson().Should().Be(rule.ToJson());
        rule.ToJson().Should().Contain("\"condition\": \"");
    }

    private static string Forms(IEnumerable<McDcPair?> pairs) =>
        string.Join(", ", pairs.OfType<McDcPair>().GroupBy(p => p.Form).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key}"));
}
