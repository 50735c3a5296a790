using DecisionSupport.Explain;
using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>Where an answer says that all was done as required, and the days recorded show otherwise, both are put before the reader.</summary>
public sealed class SaidOtherwiseTests
{
    private const string Late = IsLookedAfter + "dates: { placement-began: 2026-06-01, first-visit: 2026-06-20 }\n";

    [Fact]
    public void A_visit_made_late_and_an_answer_that_all_were_made_are_both_said()
    {
        var page = string.Join(' ', DeadlineReport.Text(Case("2026-07-01", Late + "visits: { made-as-required: yes }")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        page.Should().Contain("Done on Saturday 20 June 2026, late: it was due by Monday 8 June 2026: the child is visited for the first time in the placement (the local authority's representative). "
            + "It is recorded that every visit required so far has been made, and the days recorded show otherwise: correct whichever is wrong.");
    }

    [Theory]
    [InlineData("visits: { made-as-required: no }")]
    [InlineData("visits: { made-as-required: not known }")]
    [InlineData("visits: { made-as-required: { answer: yes, on: 2026-06-05 } }")]
    [InlineData("")]
    public void No_other_answer_is_said_to_differ(string answer) => Of("first-visit", "2026-07-01", Late + answer).SaidOtherwise.Should().BeNull();

    [Fact]
    public void Nor_does_an_answer_differ_from_a_visit_in_time() =>
        Of("first-visit", "2026-07-01", Late.Replace("06-20", "06-08") + "visits: { made-as-required: yes }").SaidOtherwise.Should().BeNull();
}
