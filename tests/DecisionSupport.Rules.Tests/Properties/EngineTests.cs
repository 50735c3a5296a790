using DecisionSupport.Inference;
using DecisionSupport.Testing;
using Xunit.Abstractions;

namespace DecisionSupport.Rules.Tests.Properties;

/// <summary>What is concluded does not depend on order, on company or on threads.</summary>
public sealed class EngineTests(ITestOutputHelper output)
{
    [Fact]
    public void Records_and_rules_in_any_order_give_the_same_conclusions()
    {
        var random = new Random(41);
        var shuffled = Enumerable.Range(0, 5).Select(_ => RuleSet.Load(ChildrenAct.Declarations.OrderBy(_ => random.Next()))).ToList();
        var compared = 0;
        Families.Each(41, 1_000, (family, index) =>
        {
            var situation = family.Build();
            var chance = new Random(index);
            foreach (var child in situation.Children)
            {
                var records = Materials.Of(situation, child, ChildrenAct.Law);
                var expected = Families.Conclusions(situation, child);
                foreach (var rules in shuffled)
                {
                    var mixed = records.OrderBy(_ => chance.Next()).ToList();
                    ConclusionDump.Of(rules.Evaluate(mixed).Of<Conclusion>()).Should().Be(expected);
                    Interlocked.Increment(ref compared);
                }
            }
        });

        output.WriteLine($"{compared} evaluations in shuffled order.");
    }

    [Fact]
    public void The_rules_on_which_a_conclusion_turns_conclude_of_it_what_all_the_rules_do()
    {
        var fewer = ChildrenAct.Rules.Rules.Select(r => r.YieldedType).Select(type => (Provision: Conclusion.ProvisionOf(type), Rules: ChildrenAct.Rules.Towards(type))).ToList();
        Families.Each(45, 100, (family, _) =>
        {
            var situation = family.Build();
            var all = Families.Advisor.Conclude(situation, situation.Children[0]);
            foreach (var (provision, rules) in fewer)
            {
                var some = rules.Evaluate(Materials.Of(situation, situation.Children[0], ChildrenAct.Law)).Of<Conclusion>();
                ConclusionDump.Of(some.Where(c => c.Provision == provision)).Should().Be(ConclusionDump.Of(all.Where(c => c.Provision == provision)));
            }
        });

        fewer.Average(f => f.Rules.Rules.Count).Should().BeLessThan(ChildrenAct.Rules.Rules.Count / 2.0);
        output.WriteLine($"{fewer.Average(f => f.Rules.Rules.Count):0.0} rules on average, of {ChildrenAct.Rules.Rules.Count}.");
    }

    [Fact]
    public void All_children_in_one_evaluation_give_what_one_evaluation_each_gives()
    {
        var families = 0;
        Families.Each(42, (family, _) =>
        {
            var situation = family.Build();
            if (situation.Children.Count < 2)
            {
                return;
            }

            var together = ChildrenAct.Rules.Evaluate([.. situation.Children.SelectMany(c => Materials.Of(situation, c, ChildrenAct.Law))]).Of<Conclusion>();
            var apart = situation.Children.SelectMany(c => Families.Advisor.Conclude(situation, c));

            ConclusionDump.Of(together).Should().Be(ConclusionDump.Of(apart));
            Interlocked.Increment(ref families);
        });

        output.WriteLine($"{families} families of more than one child.");
        families.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public async Task Sixty_four_threads_say_the_same_as_one()
    {
        var situations = Families.Situations(43, 640).ToList();
        var expected = situations.ConvertAll(Said);

        var said = await Task.WhenAll(Enumerable.Range(0, 64).Select(thread => Task.Factory.StartNew(
            () => Enumerable.Range(0, 40).Select(i => (thread * 10) + i).Select(i => i % situations.Count).Select(i => (Index: i, Said: Said(situations[i]))).ToList(),
            TaskCreationOptions.LongRunning)));

        said.SelectMany(s => s).Should().OnlyContain(s => s.Said == expected[s.Index]);
    }

    [Fact]
    public void Every_rule_concludes_exactly_once_of_each_of_its_subjects()
    {
        var counted = 0;
        Families.Each(44, (family, _) =>
        {
            var situation = family.Build();
            foreach (var child in situation.Children)
            {
                var conclusions = Families.Advisor.Conclude(situation, child);

                conclusions.Select(c => (c.Provision, c.Subject.Path)).Distinct().Count().Should().Be(conclusions.Count);
                conclusions.Count(c => c.Subject == child).Should().Be(OfChild);
                conclusions.Count(c => c.Subject.Kind == SubjectKind.ParentalResponsibilitySource).Should().Be(child[ListOf.People].Members.Sum(p => p[ListOf.ParentalResponsibility].Members.Count));
                Interlocked.Add(ref counted, conclusions.Count);
            }
        });

        output.WriteLine($"{counted} conclusions counted.");
    }

    /// <summary>The rules that speak of the child, by what they match first.</summary>
    private static int OfChild { get; } = ChildrenAct.Rules.Rules.Count(r => r.MatchedTypes[0] == typeof(Child));

    private static string Said(FamilySituation situation) => string.Concat(Families.Advisor.Assess(situation).Children.Select(Families.Dump));
}
