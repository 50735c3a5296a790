using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class StrataTests
{
    private static readonly RuleDeclaration[] Chain =
        [RuleDeclaration.Of<ReportRule>(), RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<HouseholdRule>()];

    [Fact]
    public void A_rule_runs_after_every_rule_whose_conclusions_it_reads() =>
        RuleSet.Load(Chain).Rules.Select(rule => (rule.Type, rule.Stratum, rule.Order))
            .Should().Equal((typeof(HouseholdRule), 0, 0), (typeof(SummaryRule), 1, 1), (typeof(ReportRule), 2, 2));

    [Fact]
    public void Three_strata_conclude_in_one_evaluation() =>
        RuleSet.Load(Chain).Conclusions(new Child("sam"), new Roll("sam", true), new Friend("ann", "sam"))
            .Should().Equal("Household(sam: ann)", "Summary(sam: with ann)", "Report(sam: with ann)");

    [Fact]
    public void A_rule_that_reads_a_base_type_waits_for_what_derives_from_it() => StratumOf<Reading<Note>, NoteRule>().Should().Be(1);

    [Fact]
    public void A_rule_that_reads_an_interface_waits_for_what_implements_it() => StratumOf<Reading<INoted>, Noting>().Should().Be(1);

    [Fact]
    public void A_rule_that_reads_a_derived_type_does_not_wait_for_its_base() => StratumOf<Reading<SpecialNote>, NoteRule>().Should().Be(0);

    [Fact]
    public void A_rule_waits_for_what_it_collects() => StratumOf<Collecting, NoteRule>().Should().Be(1);

    [Fact]
    public void A_rule_waits_for_what_it_tests() => StratumOf<Without, NoteRule>().Should().Be(1);

    private static int StratumOf<TRule, TOther>() where TRule : Rule, new() where TOther : Rule, new() =>
        Rules<TRule, TOther>().Rules.Single(rule => rule.Type == typeof(TRule)).Stratum;

    private interface INoted;

    private sealed class SpecialNote(string subject) : Note(subject), INoted;

    private sealed class Noting : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new SpecialNote(child.Id));
        }
    }

    private sealed class Reading<T> : Rule where T : class
    {
        public override void Define()
        {
            T note = default!;

            When().Match(() => note);
            Then().Yield(_ => new Report(note.ToString()!));
        }
    }

    private sealed class Collecting : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = default!;

            When().Query(() => notes, q => q.Match<Note>().Collect());
            Then().Yield(_ => new Report("all"));
        }
    }

    private sealed class Without : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Not<Note>(n => n.Subject == child.Id);
            Then().Yield(_ => new Report(child.Id));
        }
    }
}
