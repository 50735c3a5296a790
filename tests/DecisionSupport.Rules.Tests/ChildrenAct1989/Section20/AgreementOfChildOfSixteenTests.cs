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
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void It_is_a_childs_and_no_longer_counts_at_eighteen(string born, bool counts) =>
        Agreeing(born).Says("treated-as-child", "no").Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.Of(counts));

    [Fact]
    public void A_refusal_is_not_agreement() =>
        Agreeing("2010-03-02").Says("accommodation/childs-view", "refuses").Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.False);

    [Theory]
    [InlineData("silent")]
    [InlineData("agrees-capacity-in-doubt")]
    public void Silence_or_a_yes_with_capacity_in_doubt_leaves_it_open(string view) =>
        Agreeing("2010-03-02").Says("accommodation/childs-view", view).Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("accommodation/childs-view")]
    [InlineData("date-of-birth")]
    public void A_child_not_asked_or_of_unknown_age_leaves_it_open(string question) =>
        Agreeing("2010-03-02").Unsaid(question).Truth<AgreementOfChildOfSixteen>().Should().Be(Truth.NotKnown);

    private static Given Agreeing(string born) => Given.Sam(born).Says("accommodation/childs-view", "agrees");
}
