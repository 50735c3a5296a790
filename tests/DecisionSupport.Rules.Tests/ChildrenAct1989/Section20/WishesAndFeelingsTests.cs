using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(6): the child's wishes and feelings before accommodation.</summary>
public sealed class WishesAndFeelingsTests
{
    [Fact]
    public void They_are_ascertained_before_accommodation_is_provided() =>
        Proposed().Truth<WishesAndFeelings>().Should().Be(Truth.True);

    [Fact]
    public void The_duty_is_about_a_proposal_to_accommodate()
    {
        Proposed().Says("accommodation/proposed", "no").Truth<WishesAndFeelings>().Should().Be(Truth.False);
        Proposed().Unsaid("accommodation/proposed").Truth<WishesAndFeelings>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void It_is_owed_to_a_child(string born, bool owed) =>
        Proposed().Says("date-of-birth", born).Truth<WishesAndFeelings>().Should().Be(Truth.Of(owed));

    [Fact]
    public void It_is_a_duty_of_section_20_alone()
    {
        Proposed().Order(OrderKind.CareOrder).Truth<WishesAndFeelings>().Should().Be(Truth.False);
        Proposed().Complete(ListOf.Orders, null).Truth<WishesAndFeelings>().Should().Be(Truth.NotKnown);
    }

    private static Given Proposed() => Given.Sam().Says("treated-as-child", "no").Says("accommodation/proposed");
}
