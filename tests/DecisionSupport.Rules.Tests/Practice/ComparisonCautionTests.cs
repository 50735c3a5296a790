namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>Section 31(10): what a reader is told where harm is judged significant and no comparison with a similar child is recorded.</summary>
public sealed class ComparisonCautionTests
{
    private const string Caution = "comparison-not-recorded";

    [Fact]
    public void A_comparison_that_is_missing_or_said_not_to_be_made_is_asked_for()
    {
        Suspected().Cautions().Should().Equal(Caution);
        Suspected().Concern("a blow", "compared-with-similar-child", "no").Cautions().Should().Equal(Caution);
        Suspected().Concern("a blow", "compared-with-similar-child").Cautions().Should().BeEmpty();
    }

    [Fact]
    public void It_is_said_once_however_many_concerns_lack_it() =>
        Suspected().SignificantHarm("a cold house").ToHealth("a cold house").Concern("a cold house", "reached", "believe").Cautions().Should().Equal(Caution);

    [Fact]
    public void One_concern_that_lacks_it_is_enough() =>
        Suspected().SignificantHarm("a cold house").Concern("a cold house", "reached", "prove").Cautions().Should().Equal(Caution);

    [Theory]
    [InlineData("harm", "ill-treatment")]
    [InlineData("harm", "only-to-someone-else")]
    [InlineData("not-reached", "suspect")]
    public void Ill_treatment_harm_to_somebody_else_and_what_is_not_suspected_need_none(string question, string word) =>
        Suspected().ConcernUnsaid("a blow", "reached").Concern("a blow", "reached", question == "harm" ? "suspect" : "none").Concern("a blow", question, word)
            .Truth($"PRACTICE/{Caution}").Should().Be(Truth.False);

    [Theory]
    [InlineData("significant")]
    [InlineData("harm")]
    [InlineData("reached")]
    public void Nobody_is_warned_on_a_guess(string question) =>
        Suspected().ConcernUnsaid("a blow", question).Truth($"PRACTICE/{Caution}").Should().Be(Truth.NotKnown);

    [Fact]
    public void Harm_that_a_comparison_shows_not_to_be_significant_calls_for_nothing() =>
        Suspected().Concern("a blow", "significant", "no").Concern("a blow", "compared-with-similar-child").Truth($"PRACTICE/{Caution}").Should().Be(Truth.False);

    [Fact]
    public void Harm_that_nobody_judges_significant_calls_for_none_compared_or_not() =>
        Suspected().Concern("a blow", "significant", "no").Concern("a blow", "compared-with-similar-child", "no").Truth($"PRACTICE/{Caution}").Should().Be(Truth.False);

    [Fact]
    public void A_concern_that_nobody_recorded_may_lack_it_too() =>
        Given.Sam().Complete(ListOf.Concerns, null).Truth($"PRACTICE/{Caution}").Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void It_is_about_a_child_under_eighteen(string born, bool shown)
    {
        Suspected().Says("date-of-birth", born).Cautions().Contains(Caution).Should().Be(shown);
        Suspected().Says("date-of-birth", born).Truth($"PRACTICE/{Caution}").Should().Be(Truth.Of(shown), "a page shows no caution about a child to somebody of eighteen, whatever the rule says");
    }

    [Fact]
    public void While_enquiries_are_owed_an_order_still_waits_for_the_comparison()
    {
        var given = Suspected().Says("lives-or-is-found-in-area").Says("proceedings/care-or-supervision-application-adjourned").FromCare()
            .Concern("a blow", "reached", "prove").Concern("a blow", "at-relevant-date");

        given.Gateway("s47-1-b").Status.Should().Be(GatewayStatus.Duty);
        given.Gateway("s38-2").Status.Should().Be(GatewayStatus.Undetermined);
        given.Gateway("s31-2-b-i").Status.Should().Be(GatewayStatus.Undetermined);
    }

    private static Given Suspected() => Given.Sam().Says("treated-as-child", "no").SignificantHarm().ToHealth().Concern("a blow", "reached", "suspect").Concern("a blow", "rests-on-another-childs-harm", "no");
}
