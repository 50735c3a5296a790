using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section31;


/// <summary>Children Act 1989 s 31(9) and (10): harm, and when it is significant.</summary>
public sealed class SignificantHarmTests
{
    [Theory]
    [InlineData("ill-treatment", true)]
    [InlineData("impairment-of-health", true)]
    [InlineData("impairment-of-development", true)]
    [InlineData("impairment-from-seeing-or-hearing", true)]
    [InlineData("only-to-someone-else", false)]
    public void Harm_is_ill_treatment_or_impairment_of_this_child(string harm, bool isHarm) =>
        Given.Sam().SignificantHarm().Concern("a blow", "harm", harm).Truth<Harm>("a blow").Should().Be(Truth.Of(isHarm));

    [Fact]
    public void What_kind_of_harm_it_would_be_has_to_be_said() =>
        Given.Sam().SignificantHarm().ConcernUnsaid("a blow", "harm").Truth<Harm>("a blow").Should().Be(Truth.NotKnown);

    [Fact]
    public void Significant_ill_treatment_needs_no_comparison_with_a_similar_child() =>
        Given.Sam().SignificantHarm().Truth<SignificantHarm>("a blow").Should().Be(Truth.True);

    [Fact]
    public void Harm_that_is_not_significant_is_not_enough()
    {
        Given.Sam().SignificantHarm().Concern("a blow", "significant", "no").Truth<SignificantHarm>("a blow").Should().Be(Truth.False);
        Given.Sam().SignificantHarm().ConcernUnsaid("a blow", "significant").Truth<SignificantHarm>("a blow").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("impairment-of-health")]
    [InlineData("impairment-of-development")]
    [InlineData("impairment-from-seeing-or-hearing")]
    public void Impairment_is_compared_with_a_similar_child_and_without_comparison_significance_is_open(string harm)
    {
        var impairment = Given.Sam().SignificantHarm().Concern("a blow", "harm", harm);

        impairment.Truth<SignificantHarm>("a blow").Should().Be(Truth.NotKnown);
        impairment.Concern("a blow", "compared-with-similar-child", "no").Truth<SignificantHarm>("a blow").Should().Be(Truth.NotKnown);
        impairment.Concern("a blow", "compared-with-similar-child").Truth<SignificantHarm>("a blow").Should().Be(Truth.True);
        impairment.Concern("a blow", "significant", "no").Truth<SignificantHarm>("a blow").Should().Be(Truth.False);
        impairment.Concern("a blow", "compared-with-similar-child", "no").Truth<SignificantHarm>("a blow").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("impairment-of-health", "yes", null, "true")]
    [InlineData("impairment-of-development", "yes", "no", "true")]
    [InlineData("impairment-from-seeing-or-hearing", "yes", "yes", "true")]
    [InlineData("impairment-of-health", "no", null, "not known")]
    [InlineData("impairment-of-health", "no", "no", "not known")]
    [InlineData("impairment-of-health", "no", "yes", "false")]
    [InlineData("impairment-of-health", null, null, "not known")]
    [InlineData("impairment-of-health", null, "no", "not known")]
    [InlineData("ill-treatment", "yes", null, "true")]
    [InlineData("ill-treatment", "no", null, "false")]
    [InlineData("only-to-someone-else", "yes", "yes", "false")]
    public void A_judgement_that_it_is_significant_is_there_before_any_comparison(string harm, string? significant, string? compared, string expected)
    {
        var given = Given.Sam().Concern("a blow", "harm", harm);
        given = significant is null ? given : given.Concern("a blow", "significant", significant);
        given = compared is null ? given : given.Concern("a blow", "compared-with-similar-child", compared);

        given.Truth<HarmJudgedSignificant>("a blow").ToString().Should().Be(expected);
    }

    [Fact]
    public void Harm_to_someone_else_is_not_significant_harm_to_this_child() =>
        Given.Sam().SignificantHarm().Concern("a blow", "harm", "only-to-someone-else").Concern("a blow", "compared-with-similar-child")
            .Truth<SignificantHarm>("a blow").Should().Be(Truth.False);

    [Fact]
    public void Each_concern_is_read_on_its_own()
    {
        var two = Given.Sam().SignificantHarm().SignificantHarm("a cold house").Concern("a cold house", "significant", "no");

        two.Truth<SignificantHarm>("a blow").Should().Be(Truth.True);
        two.Truth<SignificantHarm>("a cold house").Should().Be(Truth.False);
    }
}
