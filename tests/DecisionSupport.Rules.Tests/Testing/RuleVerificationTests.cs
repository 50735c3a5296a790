using DecisionSupport.Inference;
using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>Each check finds the fault that is planted for it, and none in rules without one.</summary>
public sealed class RuleVerificationTests
{
    private const string Table = """
        provision: TEST/clean
        law: none
        inputs:
          age:     { of: child, ages: [15, 16] }
          area:    { of: child, question: within-area }
          married: { of: child, question: married }
        true: [{ age: 15, area: yes, married: no }]
        false: [{ age: 16 }, { area: no }, { married: yes }]
        """;

    [Fact]
    public void Rules_without_fault_give_none()
    {
        var found = Verification("TEST/clean", "TEST/bar", RuleDeclaration.Of<PlantedRules.CleanRule>(), RuleDeclaration.Of<PlantedRules.BarRule>()).Run([TruthTable.Read(Table, "clean")]).Generate(300).Complete(500);

        found.Faults.Should().BeEmpty();
        found.Checks.Select(c => c.Name).Should().Equal("tables", "reach", "conflicts", "monotonicity", "supervaluation");
        found.Checks.Should().OnlyContain(c => c.Holds && c.Cases > 0);
        found.WithoutTable.Should().Equal(["TEST/bar"], "the exception serves a rule that has one");
    }

    [Fact]
    public void All_combinations_of_a_rule_are_counted_and_those_decided_are_known_beforehand()
    {
        var rule = Verification("TEST/clean", "TEST/exception", RuleDeclaration.Of<PlantedRules.CleanRule>()).Complete(500).Completions.Single(r => r.Provision == "TEST/clean");

        // Three answers to each of age, area and marriage; true of one, and false wherever one of the three is against it.
        (rule.IsExhaustive, rule.Combinations).Should().Be((true, 27.0));
        (rule.Tally.True, rule.Tally.NotKnown, rule.Tally.False).Should().Be((1L, 7L, 19L));
        rule.LeftOpen.Should().BeEmpty();
    }

    [Fact]
    public void A_table_above_the_bound_is_sampled_and_says_so()
    {
        var found = Verification("TEST/clean", "", RuleDeclaration.Of<PlantedRules.CleanRule>()).Run([TruthTable.Read(Table, "clean")], most: 20);

        found.Tables.Single().IsExhaustive.Should().BeFalse();
        found.Tables.Single().Rows.Should().Be(20);
        found.Checks.Single(c => c.Name == "tables").Extent.ToString().Should().Be("sampled (0 tables in full, and 20 combinations of each larger one: clean)");
    }

    [Fact]
    public void A_rule_that_is_silent_of_some_children_is_named_and_nothing_is_verified()
    {
        var verify = () => Verification("TEST/partial", "", RuleDeclaration.Of<PlantedRules.PartialRule>());

        verify.Should().Throw<IncompleteConclusionsException>().WithMessage("*PartialRule must conclude exactly once of each Child: there are 1 in this case, and 0 conclusions. Mend the left-hand side of the rule.");
    }

    [Fact]
    public void A_table_that_differs_is_told_with_the_answers()
    {
        var found = Verification("TEST/clean", "", RuleDeclaration.Of<PlantedRules.CleanRule>()).Run([TruthTable.Read(Table.Replace(", { married: yes }", "", StringComparison.Ordinal), "clean")]);

        found.Faults.Should().Contain("clean: the table says not known, the rule false (age: 15, area: yes, married: yes).");
    }

    [Fact]
    public void A_rule_above_the_bound_is_sampled_and_says_so()
    {
        var rule = Verification("TEST/clean", "", RuleDeclaration.Of<PlantedRules.CleanRule>()).Complete(10).Completions.Single(r => r.Provision == "TEST/clean");

        rule.IsExhaustive.Should().BeFalse();
        rule.Tally.Total.Should().BeGreaterThanOrEqualTo(10);
        rule.OverturnedCount.Should().Be(0);
    }

    [Fact]
    public void A_rule_that_reads_silence_as_no_is_overturned_by_an_answer()
    {
        var found = Verification("TEST/silence", "", RuleDeclaration.Of<PlantedRules.SilenceRule>()).Complete(500);

        found.Checks.Single(c => c.Name == "monotonicity").Faults.Should().Contain(f => f.Subject == "TEST/silence" && f.What.Contains("once /children/child-1/married is answered 'yes'"));
        found.Checks.Single(c => c.Name == "supervaluation").Faults.Should().Contain(f => f.Subject == "TEST/silence" && f.What.StartsWith("decided true, and false when more is answered", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_open_though_every_completion_agrees_is_told_with_its_reason()
    {
        var found = Verification("TEST/twice", "", RuleDeclaration.Of<PlantedRules.TwiceRule>()).Complete(500);
        var left = found.Completions.Single(r => r.Provision == "TEST/twice").LeftOpen;

        left.Should().Contain(l => l.Reason == LeftOpenReason.ReadMoreThanOnce && l.Agreed.IsTrue && l.On.SequenceEqual(new[] { "/children/child-1/married" }));
        left.Should().Contain(l => l.Reason == LeftOpenReason.Contradiction && l.On.Any(p => p.EndsWith("/within-area", StringComparison.Ordinal)));
        left.Should().NotContain(l => l.Reason == LeftOpenReason.Unexplained);
        found.Faults.Should().BeEmpty("a reason that is shown is no fault");
    }

    [Fact]
    public void A_dead_limb_is_found() =>
        Reach(RuleDeclaration.Of<PlantedRules.DeadRule>(), "TEST/dead").Should().Contain("TEST/dead: one of / dead never decided anything.");

    [Fact]
    public void An_exception_that_never_bites_is_found() =>
        Reach(RuleDeclaration.Of<PlantedRules.ToothlessRule>(), "TEST/toothless").Should().Contain("TEST/toothless: exception never took anything away.");

    [Fact]
    public void A_rule_and_a_gateway_that_are_never_reached_are_found() =>
        Reach(RuleDeclaration.Of<PlantedRules.NeverRule>(), "TEST/never").Should().Contain(["TEST/never: it never came out true.", "gate: this gateway was never live."]);

    [Fact]
    public void A_bar_that_never_stands_in_the_way_is_found() =>
        Verification("TEST/clean", "TEST/never", RuleDeclaration.Of<PlantedRules.CleanRule>(), RuleDeclaration.Of<PlantedRules.NeverRule>()).Generate(300).Faults.Should().Contain("gate: this gateway was never barred.");

    [Fact]
    public void A_conclusion_beside_its_own_exception_is_found()
    {
        var conflicts = Verification("TEST/alternative", "", RuleDeclaration.Of<PlantedRules.AlternativeRule>()).Generate(300).Conflicts.Faults;

        conflicts.Should().ContainSingle(f => f.Subject == "TEST/alternative" && f.What == "it is concluded although its exception TEST/exception is in effect");
    }

    [Fact]
    public void A_live_gateway_beside_its_own_bar_is_found()
    {
        var advisor = Advisor("TEST/clean", "TEST/exception", [RuleDeclaration.Of<PlantedRules.CleanRule>()]);
        var child = new SituationGenerator(1).Take(300).SelectMany(s => advisor.Assess(s).Children).First(c => c.Gateways.Any(g => g.Bar!.Holds.Truth.IsTrue));
        var tiers = child.Tiers.Select(t => t with { Gateways = [.. t.Gateways.Select(g => g with { Status = GatewayStatus.Power })] }).ToList();
        var watch = new ConflictWatch(advisor.Law);

        watch.See(child, "as it is");
        watch.Faults.Should().BeEmpty();
        watch.See(child with { Tiers = tiers }, "misread");
        watch.Faults.Select(f => f.ToString()).Should().Equal("gate: it is live while its bar TEST/exception is in effect (misread).");
    }

    [Fact]
    public void Two_versions_of_one_provision_in_force_on_one_day_are_found()
    {
        var law = Law("TEST/clean", "", new InForcePeriod(Nation.England, new(2014, 4, 22), new(2020, 1, 1)), new InForcePeriod(Nation.England, new(2020, 1, 1), null));

        new ConflictWatch(law).Faults.Select(f => f.What).Distinct().Should().Equal("two periods in force hold at once in England");
    }

    private static IEnumerable<string> Reach(RuleDeclaration rule, string provision) => Verification(provision, "", rule).Generate(300).Faults;

    private static RuleVerification Verification(string gateway, string bar, params RuleDeclaration[] rules) => new(Advisor(gateway, bar, rules));

    private static ThresholdAdvisor Advisor(string gateway, string bar, RuleDeclaration[] rules) =>
        new(RuleSet.Load([.. rules, RuleDeclaration.Of<PlantedRules.ExceptionRule>()]), Law(gateway, bar, new InForcePeriod(Nation.England, new(2014, 4, 22), null), new InForcePeriod(Nation.Wales, new(2014, 4, 22), null)));

    /// <summary>A ladder of one gateway.</summary>
    private static LawBook Law(string gateway, string bar, params InForcePeriod[] periods)
    {
        var law = ChildrenAct.Law;
        var gate = law.Ladder.Gateways.First(g => g.NotEncoded is null) with { Id = "gate", Provision = gateway, Bar = bar, Safeguards = [], Trigger = [], Alternatives = [] };
        var provisions = new[] { gateway, "TEST/exception", bar }.Where(id => id.Length > 0).Distinct().Select(id => law["CA1989/s17/1"] with { Id = id, Periods = periods });
        return new LawBook(law.Version, law.EncodedFrom, [.. provisions], [], law.Ladder with { Tiers = [new Tier("T1", "One", [gate])], Cautions = [], Considerations = [], Support = law.Ladder.Support with { Gateways = [] } });
    }
}
