namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What a reader is warned of about levels, early help and the support fund.</summary>
public sealed class EarlyHelpCautionTests
{
    [Theory]
    [InlineData("referral/level-given-as-reason", "level-as-reason")]
    [InlineData("early-help/awaited-before-higher-test", "higher-test-awaits-early-help")]
    [InlineData("support-fund/limit-given-as-reason", "fund-limit-as-reason")]
    public void A_yes_calls_for_its_caution_and_nothing_else_does(string question, string caution)
    {
        Given.Sam().Says(question).Cautions().Should().Equal(caution);
        Given.Sam().Says(question, "no").Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("yes", "yes", false)]
    [InlineData("no", "no", false)]
    public void Declining_early_help_is_a_matter_of_caution_for_the_reader_and_not_against_the_family(string may, string agrees, bool shown) =>
        Given.Sam().Says("early-help/may-benefit", may).Says("early-help/family-agrees", agrees).Truth("PRACTICE/early-help-declined").Should().Be(Truth.Of(shown));

    [Fact]
    public void A_family_that_nobody_has_asked_has_not_declined()
    {
        Given.Sam().Says("early-help/may-benefit").Truth("PRACTICE/early-help-declined").Should().Be(Truth.NotKnown);
        Given.Sam().Says("early-help/family-agrees", "no").Truth("PRACTICE/early-help-declined").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2015-04-30", false)]
    [InlineData("2015-05-01", true)]
    public void The_support_fund_began_in_May_2015(string day, bool shown) =>
        Given.Sam().On(day).Says("support-fund/limit-given-as-reason").Assessed().Cautions.Any(c => c.Id == "fund-limit-as-reason").Should().Be(shown);
}
