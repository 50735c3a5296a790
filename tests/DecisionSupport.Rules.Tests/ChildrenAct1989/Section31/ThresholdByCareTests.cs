using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section31;


/// <summary>Children Act 1989 s 31(2)(b)(i): the threshold by care below what it would be reasonable to expect.</summary>
public sealed class ThresholdByCareTests
{
    [Fact]
    public void It_appears_capable_of_being_met_where_every_limb_is() =>
        Threshold().Truth<ThresholdByCare>().Should().Be(Truth.True);

    [Theory]
    [InlineData("significant")]
    [InlineData("at-relevant-date")]
    [InlineData("care-below-reasonable")]
    [InlineData("attributable-to-care")]
    public void Each_limb_is_needed_and_is_asked_about(string question)
    {
        Threshold().Concern("a blow", question, "no").Truth<ThresholdByCare>().Should().Be(Truth.False);
        Threshold().ConcernUnsaid("a blow", question).Truth<ThresholdByCare>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void The_child_is_suffering_or_is_likely_to_suffer(string suffering, string likely, bool met) =>
        Threshold().Concern("a blow", "suffering", suffering).Concern("a blow", "real-possibility", likely).Truth<ThresholdByCare>().Should().Be(Truth.Of(met));

    [Theory]
    [InlineData("suspect")]
    [InlineData("believe")]
    [InlineData("grounds")]
    [InlineData("none")]
    public void Nothing_short_of_proof_is_proof(string reached) =>
        Threshold().Concern("a blow", "reached", reached).Truth<ThresholdByCare>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("prove")]
    [InlineData("grounds")]
    [InlineData("suspect")]
    public void A_concern_considered_and_judged_not_to_reach_proof_does_not_meet_it(string notReached) =>
        Threshold().Concern("a blow", "reached", "none").Concern("a blow", "not-reached", notReached).Truth<ThresholdByCare>().Should().Be(Truth.False);

    [Theory]
    [InlineData("found", "true")]
    [InlineData("admitted", "true")]
    [InlineData("disputed", "not known")]
    [InlineData("not-proved", "false")]
    public void What_a_court_has_found_counts_before_a_judgement(string court, string expected) =>
        Threshold().Concern("a blow", "reached", "suspect").Concern("a blow", "court", court).Truth<ThresholdByCare>().ToString().Should().Be(expected);

    [Fact]
    public void What_a_court_did_not_find_proved_is_no_foundation_whatever_anybody_judges() =>
        Threshold().Concern("a blow", "court", "not-proved").Truth<ThresholdByCare>().Should().Be(Truth.False);

    [Fact]
    public void Two_concerns_that_are_each_half_made_out_do_not_add_up() =>
        Threshold().Concern("a blow", "attributable-to-care", "no")
            .CapableOfProof("a cold house").FromCare("a cold house").Concern("a cold house", "significant", "no")
            .Truth<ThresholdByCare>().Should().Be(Truth.False);

    [Fact]
    public void One_concern_is_enough() =>
        Threshold().CapableOfProof("a cold house").Concern("a cold house", "significant", "no").Complete(ListOf.Concerns, null)
            .Truth<ThresholdByCare>().Should().Be(Truth.True);

    [Fact]
    public void A_concern_nobody_has_recorded_may_yet_meet_it()
    {
        Given.Sam().Says("married", "no").Complete(ListOf.Concerns, null).Truth<ThresholdByCare>().Should().Be(Truth.NotKnown);
        Given.Sam().Says("married", "no").Truth<ThresholdByCare>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-03-02", false)]
    public void It_is_for_a_child_about_whom_an_order_may_be_made(string born, bool met) =>
        Threshold().Says("date-of-birth", born).Truth<ThresholdByCare>().Should().Be(Truth.Of(met));

    [Fact]
    public void It_is_the_courts_and_no_reason_by_itself() =>
        Threshold().Gateway("s31-2-b-i").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Threshold && g.Gateway.Decider == "the court" && !g.Gateway.ForReader);

    private static Given Threshold() => Given.Sam().Says("married", "no").CapableOfProof().FromCare();
}
