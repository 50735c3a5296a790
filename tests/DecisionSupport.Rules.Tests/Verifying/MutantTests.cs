using DecisionSupport.Rules.Tests.Properties;
using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Verifying;

/// <summary>Each mistake that can be made in a rule is noticed by a truth table or by a law test, or is named with the reason why nothing can notice it.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_mutant_is_noticed()
    {
        var hunt = Verified.Rules.Mutants;
        var byTables = hunt.Mutants.Count(m => m.KilledBy is not null);
        var tests = LawTest.All();

        foreach (var mutant in hunt.Alive.ToList())
        {
            Try(hunt, mutant, tests);
        }

        var alive = hunt.Alive.Select(m => m.Name).ToList();
        output.WriteLine($"{hunt.Mutants.Count} mutants: {byTables} noticed by truth tables, {hunt.Mutants.Count - byTables - alive.Count} more by {tests.Count} law tests, {alive.Count} by neither.");
        foreach (var kind in hunt.Mutants.GroupBy(m => m.Mutation).OrderBy(g => g.Key))
        {
            output.WriteLine($"{kind.Key}: {kind.Count(m => m.KilledBy is not null)} of {kind.Count()}");
        }

        tests.Should().NotBeEmpty();
        alive.Except(Unnoticeable.Mutants.Keys).Should().BeEmpty("a mistake that nothing would notice is a gap in the tests");
        Unnoticeable.Mutants.Keys.Except(alive).Should().BeEmpty("what is noticed needs no excuse");
    }

    [Fact]
    public void What_is_said_to_be_unnoticeable_changes_nothing_that_a_generated_family_could_show()
    {
        var hunt = Verified.Rules.Mutants;
        var spared = hunt.Mutants.Where(m => Unnoticeable.Mutants.ContainsKey(m.Name)).ToList();
        var cautions = ChildrenAct.Law.Ladder.Cautions.Select(c => c.Provision).ToHashSet(StringComparer.Ordinal);
        var tried = 0;

        Families.Each(2, 2_000, (family, _) =>
        {
            var situation = family.Build();
            foreach (var (mutant, conclusion) in situation.Children.SelectMany(child => Verified.Advisor.Conclude(situation, child)).SelectMany(c => spared.Where(m => m.Provision == c.Provision).Select(m => (m, c))))
            {
                var (rule, instead) = (conclusion.Holds.Truth, hunt.Instead(mutant, situation, conclusion));
                (cautions.Contains(mutant.Provision) ? instead.IsTrue == rule.IsTrue : instead == rule).Should().BeTrue("{0} changes {1}", mutant.Name, conclusion);
                Interlocked.Increment(ref tried);
            }
        });

        tried.Should().BeGreaterThan(spared.Count * 1_000);
    }

    private static void Try(MutantHunt hunt, Mutant mutant, IReadOnlyList<(LawTest Test, List<(FamilySituation Situation, Conclusion Conclusion)> Heard)> tests)
    {
        foreach (var (test, heard) in tests)
        {
            if (heard.Exists(h => hunt.Instead(mutant, h.Situation, h.Conclusion) != h.Conclusion.Holds.Truth)
                && test.Notices((situation, conclusion) => hunt.Instead(mutant, situation, conclusion)))
            {
                MutantHunt.Kill(mutant, test.Name);
                return;
            }
        }
    }
}
