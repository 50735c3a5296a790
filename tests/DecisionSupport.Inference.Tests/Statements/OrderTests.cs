using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class OrderTests
{
    private static readonly RuleDeclaration[] Declared =
    [
        RuleDeclaration.Of<HouseholdRule>(), RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<ReportRule>(), RuleDeclaration.Of<NoteRule>(),
    ];

    private static readonly object[] Family =
    [
        new Child("sam"), new Roll("sam", true), new Friend("ann", "sam"), new Parent("bo", "sam"), new Child("kit"), new Roll("kit", false),
    ];

    [Fact]
    public void Conclusions_come_by_stratum_then_by_rule_then_by_fact() =>
        RuleSet.Load(Declared).Conclusions(Family).Should().Equal(
            "Household(sam: ann, bo)", "Household(kit)", "Note(sam)", "Note(kit)",
            "Summary(sam: with ann, bo)", "Summary(kit: with )",
            "Report(sam: with ann, bo)", "Report(kit: with )");

    [Fact]
    public void The_order_in_which_rules_are_declared_changes_nothing()
    {
        var expected = RuleSet.Load(Declared).Conclusions(Family);

        foreach (var declared in Permutations(Declared))
            RuleSet.Load(declared).Conclusions(Family).Should().Equal(expected);
    }

    [Fact]
    public void The_order_of_facts_changes_the_order_of_conclusions_and_not_the_set()
    {
        var rules = RuleSet.Load(Declared);
        var expected = rules.Evaluate(Family).Conclusions;

        foreach (var facts in Permutations(Family))
            rules.Evaluate(facts).Conclusions.ToHashSet().SetEquals(expected).Should().BeTrue();
        rules.Conclusions([.. Family.Reverse()]).Should().StartWith(["Household(kit)", "Household(sam: bo, ann)"]);
    }

    [Fact]
    public void The_same_facts_give_the_same_conclusions_every_time()
    {
        var rules = RuleSet.Load(Declared);
        var expected = rules.Conclusions(Family);

        for (var round = 0; round < 100; round++)
            rules.Conclusions(Family).Should().Equal(expected);
    }

    [Fact]
    public void A_priority_changes_nothing() =>
        Rules<NoteRule, UrgentRule>().Conclusions(new Child("sam")).Should().Equal("Note(sam)", "Report(sam)");

    [Fact]
    public void Of_gives_the_conclusions_of_a_type_and_of_its_base()
    {
        var evaluation = RuleSet.Load(Declared).Evaluate(Family);

        evaluation.Of<Summary>().Select(summary => summary.Subject).Should().Equal("sam", "kit");
        evaluation.Of<object>().Should().Equal(evaluation.Conclusions);
        evaluation.Of<About>().Should().HaveCount(8);
        evaluation.Of<Child>().Should().BeEmpty();
    }

    private static IEnumerable<T[]> Permutations<T>(T[] items) =>
        items.Length < 2 ? [items] : items.SelectMany((item, at) => Permutations<T>([.. items[..at], .. items[(at + 1)..]]), (item, rest) => (T[])[item, .. rest]);

    [Priority(1000)]
    private sealed class UrgentRule : Rule
    {
        public override void Define()
        {
            Note note = default!;

            When().Match(() => note);
            Then().Yield(_ => new Report(note.Subject));
        }
    }
}
