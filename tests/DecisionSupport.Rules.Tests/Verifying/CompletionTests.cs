using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Each rule of the law under every way in which what is open could be answered; the command tries more of them.</summary>
public sealed class CompletionTests(ITestOutputHelper output)
{
    private const int Most = 300;

    [Fact]
    public void What_is_decided_survives_however_the_rest_is_answered_and_what_is_left_open_has_a_reason()
    {
        var found = new RuleVerification(Verified.Advisor).Complete(Most);
        foreach (var rule in found.Completions)
        {
            output.WriteLine(rule.ToString());
        }

        found.Faults.Should().BeEmpty();
        found.Completions.Select(r => r.Provision).Should().Equal(Verified.Rules.Rules.Select(r => r.Key));
        found.Completions.Sum(r => r.Supervalued).Should().BeGreaterThan(5_000);
        found.Completions.Where(r => r.Tally.Total == 0).Should().BeEmpty("a rule that was tried on nothing is not verified");
        found.Completions.Where(r => Verified.Rules.Reach.Provisions.First(p => p.Key == r.Provision).Value.Missed.Except(["not known"]).Order().SequenceEqual(r.Tally.Missed.Except(["not known"]).Order()) == false)
            .Select(r => r.ToString()).Should().BeEmpty("what a rule comes out as somewhere it must come out as here, or nothing is tried on that side");
    }
}
