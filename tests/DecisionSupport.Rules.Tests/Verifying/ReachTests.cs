using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Over truth tables and generated families, every rule comes out true, false and not known, and every limb matters.</summary>
public sealed class ReachTests(ITestOutputHelper output)
{
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
        Verified.Rules.Limbs.Where(l => l.IsLabelled).Should().NotBeEmpty();
        Verified.Rules.Limbs.SelectMany(l => l.Missed.Select(m => $"{l.Provision} {l.Path} is never {m}")).Should().BeEmpty();
    }

    [Fact]
    public void Every_gateway_is_live_somewhere_and_somewhere_not_and_barred_if_it_has_a_bar()
    {
        Verified.Rules.Gateways.Should().NotBeEmpty();
        Verified.Rules.Gateways.SelectMany(g => g.Missed.Select(m => $"{g.Gateway.Id} is never {m}")).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_said_at_once_that_excludes_something_else_that_is_said()
    {
        Verified.Rules.Conflicts.Cases.Should().BeGreaterThan(5_000);
        Verified.Rules.Conflicts.Faults.Select(f => f.ToString()).Should().BeEmpty();
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
