namespace DecisionSupport.Rules.Tests.SpecialGuardianshipRegulations2005.Regulation5;

/// <summary>Special Guardianship Regulations 2005 reg 5: the local authority that looked after the child, for three years from the order.</summary>
public sealed class LocalAuthorityThatLookedAfterTests
{
    private const string Responsible = "SGR2005/r5";

    [Theory]
    [InlineData("2023-03-01", false)]
    [InlineData("2023-03-02", true)]
    [InlineData("2023-03-03", true)]
    [InlineData("2022-06-01", false)]
    [InlineData("2025-06-01", true)]
    public void Three_years_end_with_the_corresponding_day(string made, bool responsible) =>
        LookedAfter().Order(OrderKind.SpecialGuardianshipOrder, "yes", made).Truth(Responsible).Should().Be(Truth.Of(responsible));

    [Fact]
    public void Three_years_from_29_February_end_with_28_February()
    {
        LookedAfter().Order(OrderKind.SpecialGuardianshipOrder, "yes", "2024-02-29").On("2027-02-28").Truth(Responsible).Should().Be(Truth.True);
        LookedAfter().Order(OrderKind.SpecialGuardianshipOrder, "yes", "2024-02-29").On("2027-03-01").Truth(Responsible).Should().Be(Truth.False);
    }

    [Fact]
    public void Where_there_is_no_order_no_period_has_run_out()
    {
        LookedAfter().Truth(Responsible).Should().Be(Truth.True);
        LookedAfter().Complete(ListOf.Orders, null).Truth(Responsible).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void An_order_whose_day_nobody_knows_may_be_older() =>
        LookedAfter().Order(OrderKind.SpecialGuardianshipOrder).Truth(Responsible).Should().Be(Truth.NotKnown);

    [Fact]
    public void Another_old_order_ends_nothing() =>
        LookedAfter().Order(OrderKind.CareOrder, "no", "2019-01-01").Truth(Responsible).Should().Be(Truth.True);

    [Fact]
    public void A_local_authority_that_did_not_do_so_is_not_the_one()
    {
        LookedAfter().Says("guardianship-support/looked-after-before-order", "no").Truth(Responsible).Should().Be(Truth.False);
        LookedAfter().Unsaid("guardianship-support/looked-after-before-order").Truth(Responsible).Should().Be(Truth.NotKnown);
    }

    private static Given LookedAfter() => Given.Sam().Says("guardianship-support/looked-after-before-order");
}
