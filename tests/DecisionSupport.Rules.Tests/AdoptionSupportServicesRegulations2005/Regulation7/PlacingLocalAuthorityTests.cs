namespace DecisionSupport.Rules.Tests.AdoptionSupportServicesRegulations2005.Regulation7;

/// <summary>Adoption Support Services Regulations 2005 reg 7: the local authority that placed a child, for three years from the order.</summary>
public sealed class PlacingLocalAuthorityTests
{
    private const string Responsible = "ASSR2005/r7";

    [Theory]
    [InlineData("2023-03-01", false)]
    [InlineData("2023-03-02", true)]
    [InlineData("2023-03-03", true)]
    [InlineData("2022-06-01", false)]
    [InlineData("2025-06-01", true)]
    public void Three_years_end_with_the_corresponding_day(string made, bool responsible) =>
        Placed().Order(OrderKind.AdoptionOrder, "yes", made).Truth(Responsible).Should().Be(Truth.Of(responsible));

    [Fact]
    public void Three_years_from_29_February_end_with_28_February()
    {
        Placed().Order(OrderKind.AdoptionOrder, "yes", "2024-02-29").On("2027-02-28").Truth(Responsible).Should().Be(Truth.True);
        Placed().Order(OrderKind.AdoptionOrder, "yes", "2024-02-29").On("2027-03-01").Truth(Responsible).Should().Be(Truth.False);
    }

    [Fact]
    public void Where_there_is_no_order_no_period_has_run_out()
    {
        Placed().Truth(Responsible).Should().Be(Truth.True);
        Placed().Complete(ListOf.Orders, null).Truth(Responsible).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void An_order_whose_day_nobody_knows_may_be_older() =>
        Placed().Order(OrderKind.AdoptionOrder).Truth(Responsible).Should().Be(Truth.NotKnown);

    [Fact]
    public void Another_old_order_ends_nothing() =>
        Placed().Order(OrderKind.PlacementOrder, "no", "2019-01-01").Truth(Responsible).Should().Be(Truth.True);

    [Fact]
    public void A_local_authority_that_did_not_do_so_is_not_the_one()
    {
        Placed().Says("adoption-support/placed-by-local-authority", "no").Truth(Responsible).Should().Be(Truth.False);
        Placed().Unsaid("adoption-support/placed-by-local-authority").Truth(Responsible).Should().Be(Truth.NotKnown);
    }

    private static Given Placed() => Given.Sam().Says("adoption-support/placed-by-local-authority");
}
