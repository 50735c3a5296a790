using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

/// <summary>Law behind an answer that was last checked long before the day asked is said so at the top.</summary>
public sealed class OldChecksTests
{
    private const string Banner = "The law behind this was last checked more than";

    // The earliest checks were made on 22 November 2026.
    [Theory]
    [InlineData("2027-05-22", 6, false)]
    [InlineData("2027-05-23", 6, true)]
    [InlineData("2026-12-22", 1, false)]
    [InlineData("2026-12-23", 1, true)]
    [InlineData("2026-03-02", 1, false)]
    public void A_check_is_old_on_the_day_after_so_many_months_and_not_before(string day, int months, bool old)
    {
        var assessment = Cases.Assess(Cases.Read("objection").On(DateOnly.Parse(day)));
        var options = new ExplainOptions { ChecksOldAfterMonths = months };

        OldChecks.In(assessment, months).Any().Should().Be(old);
        AssessmentText.Of(assessment, options).Contains(Banner, StringComparison.Ordinal).Should().Be(old);
        AssessmentHtml.Of(assessment, options).Contains(Banner, StringComparison.Ordinal).Should().Be(old);
        AssessmentMarkdown.Of(assessment, options).Contains(Banner, StringComparison.Ordinal).Should().Be(old);
    }

    [Fact]
    public void Only_law_that_the_answer_turns_on_is_named_oldest_first_and_what_nobody_checked_is_not_old()
    {
        var assessment = Cases.Assess(Cases.Read("objection").On(new DateOnly(2028, 3, 2)));
        var old = OldChecks.In(assessment);

        old.Select(c => c.CheckedOn).Should().BeInAscendingOrder();
        old.Select(c => c.Id).Should().OnlyHaveUniqueItems().And.Contain("CA1989/s20/7").And.NotContain("CA1989/s46/6");
        old.Where(c => assessment.Law.Has(c.Id)).Should().OnlyContain(c => assessment.Law[c.Id].Verified != null);
    }

    [Fact]
    public void A_number_of_months_that_is_not_positive_is_refused() =>
        FluentActions.Invoking(() => OldChecks.In(Cases.Assess("objection"), 0)).Should().Throw<ArgumentOutOfRangeException>();
}
