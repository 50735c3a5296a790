using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section31;

/// <summary>Children Act 1989 s 31(3): from what age no order may be made.</summary>
public sealed class OrderBarredByAgeTests
{
    [Theory]
    [InlineData("2009-03-03", false)]
    [InlineData("2009-03-02", true)]
    public void None_is_made_from_the_seventeenth_birthday(string born, bool barred) =>
        Given.Sam(born).Says("married", "no").Truth<OrderBarredByAge>().Should().Be(Truth.Of(barred));

    [Theory]
    [InlineData("2010-03-03", "false")]
    [InlineData("2010-03-02", "not known")]
    public void A_marriage_at_sixteen_is_for_legal_advice_and_before_sixteen_of_no_account(string born, string expected) =>
        Given.Sam(born).Says("married").Truth<OrderBarredByAge>().ToString().Should().Be(expected);

    [Fact]
    public void Whether_a_child_of_sixteen_is_married_has_to_be_known() =>
        Given.Sam("2010-03-02").Truth<OrderBarredByAge>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_child_of_sixteen_who_is_not_married_may_be_made_the_subject_of_an_order() =>
        Given.Sam("2010-03-02").Says("married", "no").Truth<OrderBarredByAge>().Should().Be(Truth.False);

    [Fact]
    public void Marriage_opens_nothing_at_seventeen() =>
        Given.Sam("2009-03-02").Says("married").Truth<OrderBarredByAge>().Should().Be(Truth.True);

    [Fact]
    public void A_child_of_unknown_age_leaves_it_open() =>
        Given.Sam().Unsaid("date-of-birth").Says("married", "no").Truth<OrderBarredByAge>().Should().Be(Truth.NotKnown);
}
