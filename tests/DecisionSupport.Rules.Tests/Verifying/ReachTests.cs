using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Over truth tables and generated families, every rule comes out true, false and not known, and every limb matters.</summary>
public sealed class ReachTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Unreachable = new(StringComparer.Ordinal)
    {
        ["PRACTICE/comparison-not-recorded any / all of / not compared is never not known"] = "it asks what is recorded, and that is always known",
        ["CA1989/s2/9/holder no threat is never false"] = "a threat leaves open whether the agreement is voluntary, and nothing settles it",
    };

    [Fact]
    public void Every_rule_comes_out_true_false_and_not_known()
    {
        var reach = Verified.Rules.Reach.Provisions;

        foreach (var (provision, tally) in reach)
        {
            output.WriteLine($"{provision}: {tally}");
        }

        reach.Where(r => r.Value.Missed.Any()).Select(r => $"{r.Key} never {string.Join(", ", r.Value.Missed)}").Should().BeEmpty();
        reach.Count.Should().Be(ChildrenAct.Rules.Rules.Count);
    }

    [Fact]
    public void Every_limb_comes_out_true_false_and_not_known()
    {
        var missed = Verified.Rules.Reach.Limbs
            .Where(l => l.IsLabelled)
            .SelectMany(l => l.Tally.Missed.Where(m => !(l.IsLeftOpen && m == "true")).Select(m => $"{l.Provision} {l.Path} is never {m}"))
            .ToList();

        missed.Except(Unreachable.Keys).Should().BeEmpty();
        Unreachable.Keys.Except(missed).Should().BeEmpty("what is reached needs no excuse");
    }

    [Fact]
    public void No_limb_is_dead() =>
        Verified.Rules.Reach.Dead.Select(l => l.ToString()).Should().BeEmpty("a limb whose truth never decides anything is decoration");

    [Fact]
    public void Every_exception_bites()
    {
        var exceptions = Verified.Rules.Reach.Limbs.Where(l => l.IsException).ToList();

        exceptions.Should().NotBeEmpty();
        Verified.Rules.Reach.Toothless.Select(l => l.ToString()).Should().BeEmpty("an exception that never takes anything away is decoration");
    }
}
