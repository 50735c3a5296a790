namespace DecisionSupport.Rules.Tests.SpecialGuardianshipRegulations2005.Regulation11;

/// <summary>Special Guardianship Regulations 2005 reg 11(1): who must be assessed on asking.</summary>
public sealed class GuardianshipSupportTests
{
    private const string Assess = "SGR2005/r11/1";

    [Fact]
    public void The_child_was_looked_after_somebody_asks_and_the_child_is_in_the_area() =>
        EachOf.IsNeeded(Asking, Assess, "guardianship-support/looked-after-before-order", "guardianship-support/assessment-requested");

    [Theory]
    [InlineData("no", false)]
    [InlineData("yes", true)]
    public void An_order_is_in_force_or_one_is_sought(string sought, bool assessed)
    {
        WithoutOrder().Says("guardianship-support/order-sought", sought).Truth(Assess).Should().Be(Truth.Of(assessed));
        WithoutOrder().Order(OrderKind.SpecialGuardianshipOrder, "no").Says("guardianship-support/order-sought", sought).Truth(Assess).Should().Be(Truth.Of(assessed));
    }

    [Fact]
    public void Whether_there_is_an_order_has_to_be_asked()
    {
        WithoutOrder().Unsaid("guardianship-support/order-sought").Truth(Assess).Should().Be(Truth.NotKnown);
        WithoutOrder().Complete(ListOf.Orders, null).Truth(Assess).Should().Be(Truth.NotKnown);
        WithoutOrder().Order(OrderKind.SpecialGuardianshipOrder, null).Truth(Assess).Should().Be(Truth.NotKnown);
        WithoutOrder().Order(OrderKind.AdoptionOrder).Truth(Assess).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void A_child_who_is_looked_after_now_is_enough(string moreThanADay, bool assessed) =>
        Asking().Says("guardianship-support/looked-after-before-order", "no")
            .Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours", moreThanADay).Truth(Assess).Should().Be(Truth.Of(assessed));

    [Theory]
    [InlineData("2025-03-02", true)]
    [InlineData("2020-03-02", false)]
    public void Outside_the_area_the_local_authority_that_looked_after_the_child_assesses_for_three_years(string made, bool assessed) =>
        WithoutOrder().Order(OrderKind.SpecialGuardianshipOrder, "yes", made).Says("within-area", "no").Truth(Assess).Should().Be(Truth.Of(assessed));

    [Fact]
    public void Long_after_the_order_where_the_child_is_has_to_be_asked() =>
        Asking().Unsaid("within-area").Truth(Assess).Should().Be(Truth.NotKnown);

    private static Given Asking() => WithoutOrder().Order(OrderKind.SpecialGuardianshipOrder, "yes", "2019-03-01");

    private static Given WithoutOrder() => Given.Sam().Says("accommodation/under", "not-accommodated").Says("within-area")
        .Says("guardianship-support/order-sought", "no").Says("guardianship-support/looked-after-before-order").Says("guardianship-support/assessment-requested");
}
