namespace DecisionSupport.Rules.Tests.WorkingTogether2023.Assessment;

/// <summary>Working Together 2023: the assessment that follows a referral.</summary>
public sealed class AssessmentTests
{
    private const string Assessment = "WT2023/assessment";

    [Theory]
    [InlineData("assessment", true)]
    [InlineData("enquiries", true)]
    [InlineData("immediate-protection", false)]
    [InlineData("early-help", false)]
    [InlineData("signposting", false)]
    [InlineData("no-further-action", false)]
    [InlineData("not-yet-decided", false)]
    public void A_referral_accepted_for_assessment_or_enquiries_is_assessed(string decision, bool assessed) =>
        Accepted().Says("referral/decision", decision).Truth(Assessment).Should().Be(Truth.Of(assessed));

    [Fact]
    public void An_assessment_that_is_complete_is_no_longer_owed()
    {
        Accepted().Says("referral-assessment/complete").Truth(Assessment).Should().Be(Truth.False);
        Accepted().Unsaid("referral-assessment/complete").Truth(Assessment).Should().Be(Truth.NotKnown);
        Accepted().Unsaid("referral/decision").Truth(Assessment).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void An_assessment_is_of_a_child() => EachOf.EndsAtEighteen(Accepted, Assessment);

    [Theory]
    [InlineData("2023-12-14", GatewayStatus.NotEncoded)]
    [InlineData("2023-12-15", GatewayStatus.Duty)]
    public void The_edition_encoded_begins_on_15_December_2023(string day, GatewayStatus status) =>
        Accepted().On(day).Gateway("referral-assessment").Status.Should().Be(status);

    private static Given Accepted() => Given.Sam().Says("referral/decision", "assessment").Says("referral-assessment/complete", "no");
}
