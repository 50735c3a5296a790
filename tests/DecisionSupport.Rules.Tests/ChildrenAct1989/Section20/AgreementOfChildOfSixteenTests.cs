using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(11): the agreement of a child of sixteen.</summary>
public sealed class AgreementOfChildOfSixteenTests
{
    [Theory]
    [InlineData("2010-03-01", true)]
    [InlineData("2010-03-02", true)]
    [InlineData("2010-03-03", false)]
    public void It_counts_from_the_sixteenth_birthday(string born, bool counts) =>
        Agreeing(born).Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.Of(counts));

    [Theory]
    [InlineData("silent")]
    [InlineData("refuses")]
    public void Silence_and_refusal_are_not_agreement(string view) =>
        Agreeing("2010-03-02").Says("accommodation/childs-view", view).Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.False);

    [Fact]
    public void A_yes_with_capacity_in_doubt_leaves_it_open() =>
        Agreeing("2010-03-02").Says("accommodation/childs-view", "agrees-capacity-in-doubt").Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("accommodation/childs-view")]
    [InlineData("date-of-birth")]
    public void A_child_not_asked_or_of_unknown_age_leaves_it_open(string question) =>
        Agreeing("2010-03-02").Unsaid(question).Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.NotKnown);

    private static Given Agreeing(string born) => Given.Sam(born).Says("accommodation/childs-view", "agrees");
}
