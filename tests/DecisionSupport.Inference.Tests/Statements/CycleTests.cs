using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class CycleTests
{
    [Fact]
    public void Rules_that_wait_for_each_other_are_refused_by_name() =>
        Faults(RuleDeclaration.Of<SummaryToNote>(), RuleDeclaration.Of<NoteRule>(), RuleDeclaration.Of<ReportToSummary>(), RuleDeclaration.Of<NoteToReport>())
            .Should().Equal(new RuleFault(
                "NoteToReport, ReportToSummary, SummaryToNote",
                "They wait for each other: "
                + "NoteToReport reads Note, which SummaryToNote yields; "
                + "SummaryToNote reads Summary, which ReportToSummary yields; "
                + "ReportToSummary reads Report, which NoteToReport yields.",
                "Let one of them read what the conclusion was drawn from."));

    [Fact]
    public void A_rule_that_reads_what_it_yields_is_refused() =>
        Faults(RuleDeclaration.Of<Echo>()).Should().Equal(new RuleFault(
            "Echo",
            "It waits for itself: Echo reads Note, which Echo yields.",
            "Let it read what the conclusion was drawn from."));

    [Fact]
    public void A_rule_that_only_reads_from_a_cycle_is_not_part_of_it() =>
        Faults(RuleDeclaration.Of<Echo>(), RuleDeclaration.Of<NoteToReport>()).Should().ContainSingle().Which.Rule.Should().Be("Echo");

    [Fact]
    public void Two_cycles_are_two_faults() =>
        Faults(RuleDeclaration.Of<Echo>(), RuleDeclaration.Of<SummaryToReport>(), RuleDeclaration.Of<ReportToSummary>())
            .Select(fault => fault.Rule).Should().Equal("Echo", "ReportToSummary, SummaryToReport");

    [Fact]
    public void A_cycle_through_absence_is_a_cycle() =>
        Faults(RuleDeclaration.Of<Denial>()).Should().ContainSingle().Which.Fault
            .Should().Be("It waits for itself: Denial reads Note, which Denial yields.");

    [Name("SummaryToNote")]
    private sealed class SummaryToNote : Rule
    {
        public override void Define()
        {
            Summary summary = default!;

            When().Match(() => summary);
            Then().Yield(_ => new Note(summary.Subject));
        }
    }

    [Name("ReportToSummary")]
    private sealed class ReportToSummary : Rule
    {
        public override void Define()
        {
            Report report = default!;

            When().Match(() => report);
            Then().Yield(_ => new Summary(report.Subject));
        }
    }

    [Name("SummaryToReport")]
    private sealed class SummaryToReport : Rule
    {
        public override void Define()
        {
            Summary summary = default!;

            When().Match(() => summary);
            Then().Yield(_ => new Report(summary.Subject));
        }
    }

    [Name("NoteToReport")]
    private sealed class NoteToReport : Rule
    {
        public override void Define()
        {
            Note note = default!;

            When().Match(() => note);
            Then().Yield(_ => new Report(note.Subject));
        }
    }

    [Name("Echo")]
    private sealed class Echo : Rule
    {
        public override void Define()
        {
            Note note = default!;

            When().Match(() => note);
            Then().Yield(_ => new Note(note.Subject + "!"));
        }
    }

    [Name("Denial")]
    private sealed class Denial : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Not<Note>(n => n.Subject == child.Id);
            Then().Yield(_ => new Note(child.Id));
        }
    }
}
