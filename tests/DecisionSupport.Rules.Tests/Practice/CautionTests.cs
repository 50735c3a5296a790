namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What a caution is: shown where its rule is true and its provision is law, and otherwise silent.</summary>
public sealed class CautionTests
{
    public static TheoryData<string> AboutPeople() => new(
        "ambiguous-return", "conditional-threat", "capacity-in-question", "objector-without-parental-responsibility", "objection-to-placement",
        "return-sought-without-parental-responsibility", "request-withdrawn", "willing-without-parental-responsibility");

    public static TheoryData<string> AboutConcerns() => new("harm-to-someone-else", "concern-about-another-child");

    [Fact]
    public void A_case_in_which_nothing_is_amiss_warns_of_nothing() =>
        Given.Sam().Says("within-area").Person("mother", p => p.Holding().Says("attitude", "agrees").Says("capacity", "has")).Cautions().Should().BeEmpty();

    [Fact]
    public void A_case_in_which_nothing_is_recorded_warns_of_nothing() =>
        Given.Sam().Unsaid("date-of-birth").Complete(ListOf.People, null).Complete(ListOf.Orders, null).Complete(ListOf.Concerns, null).Cautions().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(AboutPeople))]
    public void A_person_nobody_has_named_may_yet_call_for_a_caution(string caution)
    {
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Complete(ListOf.People, null).Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void What_parents_say_of_a_young_person_of_eighteen_calls_for_no_caution_about_a_child(string born, bool given)
    {
        var said = Given.Sam(born).Says("treated-as-child", "no").Person("aunt", p => p.WithoutParentalResponsibility().Says("attitude", "objects").Says("willing").Says("seeks-return", "yes"));
        var ambiguous = Given.Sam(born).Says("treated-as-child", "no").Person("aunt", p => p.WithoutParentalResponsibility().Says("seeks-return", "ambiguous"));

        said.Truth("PRACTICE/objector-without-parental-responsibility").Should().Be(Truth.Of(given));
        said.Truth("PRACTICE/return-sought-without-parental-responsibility").Should().Be(Truth.Of(given));
        said.Truth("PRACTICE/willing-without-parental-responsibility").Should().Be(Truth.Of(given));
        ambiguous.Truth("PRACTICE/ambiguous-return").Should().Be(Truth.Of(given));
    }

    [Theory]
    [MemberData(nameof(AboutConcerns))]
    public void A_concern_nobody_has_recorded_may_yet_call_for_a_caution(string caution)
    {
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Complete(ListOf.Concerns, null).Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2016-04-05", true)]
    [InlineData("2016-04-06", false)]
    public void A_caution_about_section_20_is_silent_in_Wales_once_section_20_is_not_law_there(string day, bool shown) =>
        Given.Sam().In(Nation.Wales).On(day).Says("accommodation/cost-given-as-reason").Cautions().Contains("cost-as-reason").Should().Be(shown);

    [Fact]
    public void A_caution_about_protection_is_given_in_Wales_still() =>
        Given.Sam().In(Nation.Wales).Says("emergency/planned-removal").Cautions().Should().Equal("planned-police-removal");

    [Fact]
    public void A_caution_is_one_sentence() =>
        ChildrenAct.Law.Ladder.Cautions.Should().OnlyContain(c => c.Text.EndsWith('.') && c.Text.Count(x => x == '.') == 1);
}
