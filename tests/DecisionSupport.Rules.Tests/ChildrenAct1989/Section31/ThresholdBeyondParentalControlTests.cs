using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section31;


/// <summary>Children Act 1989 s 31(2)(b)(ii): the threshold by the child being beyond parental control.</summary>
public sealed class ThresholdBeyondParentalControlTests
{
    [Fact]
    public void It_needs_no_fault_in_a_parent() =>
        Threshold().Concern("a blow", "care-below-reasonable", "no").Concern("a blow", "attributable-to-care", "no")
            .Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.True);

    [Fact]
    public void The_child_must_be_beyond_parental_control()
    {
        Threshold().Says("control/beyond-parental-control", "no").Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.False);
        Threshold().Unsaid("control/beyond-parental-control").Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("significant")]
    [InlineData("at-relevant-date")]
    [InlineData("attributable-to-beyond-control")]
    public void Each_limb_is_needed_and_is_asked_about(string question)
    {
        Threshold().Concern("a blow", question, "no").Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.False);
        Threshold().ConcernUnsaid("a blow", question).Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void The_child_is_suffering_or_is_likely_to_suffer(string suffering, string likely, bool met) =>
        Threshold().Concern("a blow", "suffering", suffering).Concern("a blow", "real-possibility", likely)
            .Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.Of(met));

    [Theory]
    [InlineData("suspect")]
    [InlineData("believe")]
    [InlineData("grounds")]
    public void Nothing_short_of_proof_is_proof(string reached) =>
        Threshold().Concern("a blow", "reached", reached).Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Violence_to_a_parent_is_not_by_itself_harm_to_the_child() =>
        Threshold().Concern("a blow", "harm", "only-to-someone-else").Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.False);

    [Fact]
    public void It_is_no_alternative_that_care_is_below_what_is_reasonable() =>
        Threshold().FromCare().Concern("a blow", "attributable-to-beyond-control", "no").Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.False);

    [Fact]
    public void One_concern_is_enough_and_two_halves_are_not()
    {
        var second = Threshold().CapableOfProof("running away").Concern("running away", "attributable-to-beyond-control", "no").Complete(ListOf.Concerns, null);
        second.Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.True);

        second.Concern("a blow", "significant", "no").Complete(ListOf.Concerns, true).Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_concern_nobody_has_recorded_may_yet_meet_it() =>
        Given.Sam().Says("control/beyond-parental-control").Complete(ListOf.Concerns, null).Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-03-02", false)]
    public void It_is_for_a_child_about_whom_an_order_may_be_made(string born, bool met) =>
        Threshold().Says("date-of-birth", born).Truth<ThresholdBeyondParentalControl>().Should().Be(Truth.Of(met));

    private static Given Threshold() =>
        Given.Sam().Says("married", "no").CapableOfProof().Says("control/beyond-parental-control").Concern("a blow", "attributable-to-beyond-control");
}
