namespace DecisionSupport.Rules.Tests.WorkingTogether2023.Referral;

/// <summary>Working Together 2023: a referral is decided on.</summary>
public sealed class ReferralTests
{
    private const string Referral = "WT2023/referral";

    [Fact]
    public void A_referral_that_was_received_and_not_decided_on_is_to_be_decided_on()
    {
        Received().Truth(Referral).Should().Be(Truth.True);
        Received().Says("referral/received", "no").Truth(Referral).Should().Be(Truth.False);
        Received().Unsaid("referral/received").Truth(Referral).Should().Be(Truth.NotKnown);
        Received().Unsaid("referral/decision").Truth(Referral).Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("immediate-protection")]
    [InlineData("enquiries")]
    [InlineData("assessment")]
    [InlineData("early-help")]
    [InlineData("signposting")]
    [InlineData("no-further-action")]
    public void Any_decision_ends_the_waiting(string decision) =>
        Received().Says("referral/decision", decision).Truth(Referral).Should().Be(Truth.False);

    [Fact]
    public void A_referral_is_about_a_child() => EachOf.EndsAtEighteen(Received, Referral);

    [Theory]
    [InlineData("2023-12-14", GatewayStatus.NotEncoded)]
    [InlineData("2023-12-15", GatewayStatus.Duty)]
    public void The_edition_encoded_begins_on_15_December_2023(string day, GatewayStatus status) =>
        Received().On(day).Gateway("referral-decision").Status.Should().Be(status);

    [Fact]
    public void A_refusal_that_cites_a_level_leaves_section_17_as_it_was()
    {
        var refused = Received().Says("referral/decision", "no-further-action").Says("referral/level-given-as-reason")
            .Says("within-area").Says("need/health-or-development-likely-to-be-significantly-impaired");

        refused.Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);
        refused.Cautions().Should().Contain("level-as-reason");
    }

    private static Given Received() => Given.Sam().Says("referral/received").Says("referral/decision", "not-yet-decided");
}
