using DecisionSupport.Rules.Practice;

namespace DecisionSupport.Rules.Tests.Practice;

/// <summary>Section 20 proposed, or recorded as the basis, while an order keeps the child; and a removal after which nobody was told of their rights.</summary>
public sealed class Section20UnderOrderTests
{
    [Theory]
    [InlineData("yes", "not-accommodated", "yes", "true")]
    [InlineData("no", "section-20", "yes", "true")]
    [InlineData("no", "section-21", "yes", "false")]
    [InlineData("no", "another-social-services-function", "yes", "false")]
    [InlineData("no", "section-17", "yes", "false")]
    [InlineData("no", "section-23B-or-24B", "yes", "false")]
    [InlineData("no", "not-accommodated", "yes", "false")]
    [InlineData("yes", "section-20", "no", "false")]
    [InlineData("yes", "section-20", null, "not known")]
    public void It_is_said_where_section_20_is_proposed_or_recorded_and_an_order_is_in_force(string proposed, string under, string? inForce, string expected) =>
        Given.Sam().Says("accommodation/proposed", proposed).Says("accommodation/under", under).Order(OrderKind.InterimCareOrder, inForce)
            .Truth<Section20UnderOrder>().ToString().Should().Be(expected);

    [Fact]
    public void A_proposal_of_which_nobody_knows_is_not_warned_of()
    {
        Given.Sam().Says("accommodation/under", "not-accommodated").Order(OrderKind.CareOrder).Truth<Section20UnderOrder>().Should().Be(Truth.NotKnown);
        Given.Sam().Says("accommodation/proposed", "no").Order(OrderKind.CareOrder).Truth<Section20UnderOrder>().Should().Be(Truth.NotKnown);
        Given.Sam().Says("accommodation/proposed").Says("accommodation/under", "not-accommodated").Order(OrderKind.CareOrder).Cautions().Should().Contain("section-20-under-order");
    }

    [Fact]
    public void After_a_removal_without_return_a_silent_parent_who_was_not_told_is_warned_of()
    {
        Given Removed(string informed) => Given.Sam().Says("treated-as-child", "no").Says("accommodation/care-state", "removed-and-not-returned").Says("accommodation/under", "not-accommodated")
            .Person("mother", p => p.Holding().Says("attitude", "silent").Says("informed", informed));

        Removed("no").Cautions().Should().Contain("weak-basis-after-removal");
        Removed("yes").Cautions().Should().NotContain("weak-basis-after-removal");
        Removed("no").Order(OrderKind.EmergencyProtectionOrder).Cautions().Should().NotContain("weak-basis-after-removal", "an order keeps the child");
    }
}
