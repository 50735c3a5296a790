namespace DecisionSupport.Inference.Tests.Statements;

public sealed class ConcurrencyTests
{
    private static readonly RuleSet Rules = RuleSet.Load(
        [RuleDeclaration.Of<HouseholdRule>(), RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<ReportRule>(), RuleDeclaration.Of<NoteRule>()]);

    [Fact]
    public void Sixty_four_evaluations_side_by_side_do_not_see_each_other()
    {
        const int threads = 64;
        using var start = new Barrier(threads);
        var answers = new string[threads][];
        var all = Enumerable.Range(0, threads).Select(at => new Thread(() =>
        {
            start.SignalAndWait();
            for (var round = 0; round < 50; round++)
                answers[at] = Rules.Conclusions(Family(at));
        })).ToList();

        all.ForEach(thread => thread.Start());
        all.ForEach(thread => thread.Join());

        for (var at = 0; at < threads; at++)
            answers[at].Should().Equal($"Household(c{at}: p{at}, q{at})", $"Note(c{at})", $"Summary(c{at}: with p{at}, q{at})", $"Report(c{at}: with p{at}, q{at})");
    }

    [Fact]
    public void A_rule_set_may_be_used_within_its_own_evaluation()
    {
        var rules = RuleSet.Load([RuleDeclaration.Of<Nesting>()]);

        rules.Conclusions(new Nested(rules), new Child("sam")).Should().Equal("Note(sam: Note(sam))");
    }

    private static object[] Family(int at) =>
        [new Child($"c{at}"), new Roll($"c{at}", true), new Parent($"p{at}", $"c{at}"), new Friend($"q{at}", $"c{at}"), new Friend("z", "nobody")];

    private sealed class Nested(RuleSet? rules)
    {
        public string Ask(Child child) => rules is null ? "" : string.Concat(rules.Conclusions(child, new Nested(null)));
    }

    private sealed class Nesting : Rule
    {
        public override void Define()
        {
            Nested nested = default!;
            Child child = default!;

            When().Match(() => nested).Match(() => child);
            Then().Yield(_ => new Note(child.Id, nested.Ask(child)));
        }
    }
}
