namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>What a reader is warned of about the child, the concerns and the local authority's own steps.</summary>
public sealed class ChildCautionTests
{
    [Theory]
    [InlineData("accommodation/newborn-separation", "newborn-separation")]
    [InlineData("accommodation/cost-given-as-reason", "cost-as-reason")]
    [InlineData("accommodation/contribution-made-condition", "contribution-made-condition")]
    [InlineData("accommodation/referred-to-housing-instead", "other-help-instead")]
    [InlineData("plans/differ", "plans-differ")]
    [InlineData("emergency/planned-removal", "planned-police-removal")]
    public void A_yes_calls_for_its_caution_and_nothing_else_does(string question, string caution)
    {
        Given.Sam().Says(question).Cautions().Should().Equal(caution);
        Given.Sam().Says(question, "no").Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("harm", "only-to-someone-else", "harm-to-someone-else")]
    [InlineData("rests-on-another-childs-harm", "yes", "concern-about-another-child")]
    public void One_concern_of_which_it_is_so_is_enough(string question, string word, string caution) =>
        Given.Sam().Concern("a bruise", "harm", "ill-treatment").Concern("a bruise", "rests-on-another-childs-harm", "no")
            .Concern("a blow", question, word).Cautions().Should().Equal(caution);

    [Theory]
    [InlineData("harm", "ill-treatment", "harm-to-someone-else")]
    [InlineData("rests-on-another-childs-harm", "no", "concern-about-another-child")]
    public void A_concern_about_this_child_calls_for_no_such_caution(string question, string word, string caution) =>
        Given.Sam().Concern("a blow", question, word).Truth($"PRACTICE/{caution}").Should().Be(Truth.False);

    [Fact]
    public void A_refusal_at_sixteen_that_was_not_fully_advised_is_not_acted_on() =>
        RefusingAtSixteen().Cautions().Should().Equal("refusal-not-advised");

    [Fact]
    public void A_refusal_on_the_sixteenth_birthday_without_advice_is_one() =>
        RefusingAtSixteen().Truth("PRACTICE/refusal-not-advised").Should().Be(Truth.True);

    [Theory]
    [InlineData("accommodation/fully-advised-refusal", "yes")]
    [InlineData("accommodation/childs-view", "agrees")]
    [InlineData("date-of-birth", "2010-03-03")]
    [InlineData("date-of-birth", "2008-03-02")]
    public void Advice_on_a_refusal_is_for_a_child_of_sixteen_who_refuses_without_it(string question, string word) =>
        RefusingAtSixteen().Says(question, word).Truth("PRACTICE/refusal-not-advised").Should().Be(Truth.False);

    [Theory]
    [InlineData("2010-03-02", false)]
    [InlineData("2010-03-03", true)]
    public void The_agreement_of_a_child_under_sixteen_lifts_no_objection(string born, bool shown)
    {
        Given.Sam(born).Says("accommodation/childs-view", "agrees").Cautions().Contains("agreement-under-sixteen").Should().Be(shown);
        Given.Sam(born).Says("accommodation/childs-view", "refuses").Cautions().Should().NotContain("agreement-under-sixteen");
    }

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-06-02", true)]
    [InlineData("2009-06-03", false)]
    [InlineData("2009-03-02", false)]
    public void A_concern_about_a_child_within_three_months_of_seventeen_cannot_wait(string born, bool shown)
    {
        Concerning(born).Cautions().Contains("approaching-seventeen").Should().Be(shown);
        Concerning(born).Concern("a blow", "significant", "no").Cautions().Should().BeEmpty();
    }

    [Fact]
    public void Three_months_from_the_last_day_of_a_longer_month_end_with_the_shorter_one()
    {
        Concerning("2009-02-28").On("2025-11-30").Cautions().Should().Equal("approaching-seventeen");
        Concerning("2009-03-01").On("2025-11-30").Cautions().Should().BeEmpty();
    }

    [Fact]
    public void One_concern_of_significant_harm_is_enough_near_seventeen() =>
        Concerning("2009-05-01").Concern("lateness", "harm", "impairment-of-development").Concern("lateness", "significant", "no").Cautions().Should().Equal("approaching-seventeen");

    [Fact]
    public void Near_seventeen_a_concern_nobody_has_recorded_is_open_and_an_unrecorded_order_is_none()
    {
        var noConcern = Given.Sam("2009-05-01");

        noConcern.Complete(ListOf.Orders, null).Complete(ListOf.Needs, null).Truth("PRACTICE/approaching-seventeen").Should().Be(Truth.False);
        noConcern.Complete(ListOf.Concerns, null).Truth("PRACTICE/approaching-seventeen").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("accommodation/proposed", "yes", "no", true)]
    [InlineData("accommodation/under", "section-20", "no", true)]
    [InlineData("accommodation/proposed", "yes", "yes", false)]
    [InlineData("accommodation/under", "section-21", "no", false)]
    public void Where_accommodation_is_proposed_or_provided_the_rights_are_explained(string question, string word, string information, bool shown) =>
        Given.Sam().Says("accommodation/proposed", "no").Says("kinship/arranged-by-local-authority", "no").Says(question, word).Says("accommodation/written-information-given", information)
            .Truth("PRACTICE/information-missing").Should().Be(Truth.Of(shown));

    [Fact]
    public void Information_that_nobody_has_asked_about_is_not_said_to_be_missing() =>
        Given.Sam().Says("accommodation/proposed").Truth("PRACTICE/information-missing").Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("yes", "false")]
    [InlineData("no", "true")]
    [InlineData(null, "not known")]
    public void One_person_with_parental_responsibility_who_was_not_told_is_enough(string? told, string expected) =>
        Given.Sam().Says("treated-as-child", "no").Says("accommodation/proposed").Says("accommodation/written-information-given")
            .Person("mother", p => told is null ? p.Holding() : p.Holding().Says("informed", told))
            .Person("aunt", p => p.WithoutParentalResponsibility().Says("informed", "no"))
            .Truth("PRACTICE/information-missing").ToString().Should().Be(expected);

    [Fact]
    public void Somebody_who_is_not_named_may_not_have_been_told()
    {
        Given Told() => Given.Sam().Says("treated-as-child", "no").Says("accommodation/proposed").Says("accommodation/written-information-given").Person("mother", p => p.Holding().Says("informed"));

        Told().Complete(ListOf.People, null).Truth("PRACTICE/information-missing").Should().Be(Truth.NotKnown);
        Told().Complete(ListOf.Orders, null).Complete(ListOf.Concerns, null).Complete(ListOf.Needs, null).Truth("PRACTICE/information-missing").Should().Be(Truth.False);
    }

    private static Given RefusingAtSixteen() =>
        Given.Sam("2010-03-02").Says("treated-as-child", "no").Says("accommodation/childs-view", "refuses").Says("accommodation/fully-advised-refusal", "no");

    private static Given Concerning(string born) =>
        Given.Sam(born).Concern("a blow", "harm", "ill-treatment").Concern("a blow", "significant");
}
