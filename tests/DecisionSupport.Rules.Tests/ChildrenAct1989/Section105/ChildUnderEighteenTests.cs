using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section105;


/// <summary>Children Act 1989 s 105(1): a child is a person under eighteen.</summary>
public sealed class ChildUnderEighteenTests
{
    [Theory]
    [InlineData("2008-03-01", false)]
    [InlineData("2008-03-02", false)]
    [InlineData("2008-03-03", true)]
    public void Eighteen_is_reached_at_the_start_of_the_birthday(string born, bool child) =>
        Given.Sam(born).Says("treated-as-child", "no").Truth<ChildUnderEighteen>().Should().Be(Truth.Of(child));

    [Theory]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void A_child_born_on_29_February_reaches_eighteen_on_1_March_of_a_common_year(string day, bool child) =>
        Given.Sam("2008-02-29").On(day).Says("treated-as-child", "no").Truth<ChildUnderEighteen>().Should().Be(Truth.Of(child));

    [Theory]
    [InlineData("2024-02-28", false)]
    [InlineData("2024-02-29", true)]
    public void A_child_born_on_29_February_reaches_sixteen_on_29_February_of_a_leap_year(string day, bool reached) =>
        Given.Sam("2008-02-29").On(day).Says("accommodation/childs-view", "agrees").Truth("CA1989/s20/11").Should().Be(Truth.Of(reached));

    [Fact]
    public void Somebody_whose_age_is_disputed_is_treated_as_a_child_until_a_lawful_assessment()
    {
        Given.Sam("not known").Says("treated-as-child").Truth<ChildUnderEighteen>().Should().Be(Truth.True);
        Given.Sam("not known").Truth<ChildUnderEighteen>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Nobody_need_say_that_an_adult_whose_date_of_birth_is_known_is_not_treated_as_a_child() =>
        Given.Sam("2005-01-01").Truth<ChildUnderEighteen>().Should().Be(Truth.False);

    [Fact]
    public void A_child_whose_date_of_birth_nobody_has_given_may_be_either() =>
        Given.Sam().Unsaid("date-of-birth").Says("treated-as-child", "no").Truth<ChildUnderEighteen>().Should().Be(Truth.NotKnown);
}
