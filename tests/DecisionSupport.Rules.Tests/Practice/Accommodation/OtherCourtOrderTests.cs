namespace DecisionSupport.Rules.Tests.Practice.Accommodation;

/// <summary>Another kind of order, sought as a means of having a child accommodated: it changes nothing about an objection or a removal, and the reader is warned of it.</summary>
public sealed class OtherCourtOrderTests
{
    private const string Sought = "accommodation/other-court-order-sought";

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData(null, false)]
    public void Whatever_other_order_is_sought_a_parents_objection_bars_accommodation_and_the_reader_is_warned(string? sought, bool warned)
    {
        var assessed = Seeking(Objected(), sought).Assessed();

        assessed.Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Barred);
        assessed.Cautions.Any(c => c.Id == "other-court-order").Should().Be(warned);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData(null, false)]
    public void Whatever_other_order_is_sought_a_parent_may_take_the_child_home_and_the_reader_is_warned(string? sought, bool warned)
    {
        var assessed = Seeking(AskedFor(), sought).Assessed();

        assessed.Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);
        assessed.Cautions.Any(c => c.Id == "other-court-order").Should().Be(warned);
    }

    private static Given Seeking(Given given, string? sought) => sought is null ? given : given.Says(Sought, sought);

    private static Given Objected() => Given.Sam().RequiringAccommodation()
        .Says("accommodation/carer-prevented")
        .Says("accommodation/under", "not-accommodated")
        .Says("accommodation/care-state", "with-person-with-parental-responsibility")
        .Person("mother", p => p.Holding().Delegating().Says("seeks-return", "no").Says("residence-limited-by-order", "no"))
        .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.CourtOrder).Objecting().Says("looking-after-child", "no").Says("seeks-return", "no").Says("residence-limited-by-order", "no"));

    private static Given AskedFor() => Given.Sam()
        .Says("accommodation/under", "section-20")
        .Person("mother", p => p.Holding().NamedInNoOrder().Says("seeks-return").Says("residence-limited-by-order", "no"));
}
