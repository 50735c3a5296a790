namespace DecisionSupport.Rules.Tests.WorkingTogether2023.EarlyHelp;

/// <summary>Working Together 2023: early help is voluntary, and no step before anything.</summary>
public sealed class EarlyHelpTests
{
    private const string EarlyHelp = "WT2023/early-help";
    private const string Need = "need/health-or-development-likely-to-be-significantly-impaired";

    [Fact]
    public void Early_help_is_for_a_child_who_may_benefit_and_a_family_that_agrees() =>
        EachOf.IsNeeded(Agreed, EarlyHelp, "early-help/may-benefit", "early-help/family-agrees");

    [Fact]
    public void Early_help_is_for_children() => EachOf.EndsAtEighteen(Agreed, EarlyHelp);

    [Theory]
    [InlineData("2023-12-14", GatewayStatus.NotEncoded)]
    [InlineData("2023-12-15", GatewayStatus.Power)]
    public void The_edition_encoded_begins_on_15_December_2023(string day, GatewayStatus status) =>
        Agreed().On(day).Gateway("early-help").Status.Should().Be(status);

    [Fact]
    public void A_family_that_declines_early_help_is_asked_about_on_every_higher_test_still()
    {
        var declined = Agreed().Says("early-help/family-agrees", "no").Says("within-area").Says(Need);

        declined.Gateway("early-help").Status.Should().Be(GatewayStatus.NotMadeOut);
        declined.Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void Need_that_is_recorded_does_not_by_itself_ask_about_early_help() =>
        Given.Sam().Says("within-area").Says(Need).Gateway("early-help").NoTrigger.Should().BeTrue();

    private static Given Agreed() => Given.Sam().Says("early-help/may-benefit").Says("early-help/family-agrees");
}
