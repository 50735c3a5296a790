using DecisionSupport.Rules.ChildrenAct1989.Section25A;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section25A;

/// <summary>Children Act 1989 s 25A(1): the independent reviewing officer.</summary>
public sealed class ReviewingOfficerTests
{
    [Fact]
    public void A_looked_after_child_without_a_reviewing_officer_is_to_have_one()
    {
        LookedAfter.TurnsOn<ReviewingOfficerToBeAppointed>(Without, "reviews/officer-appointed", "yes");
        LookedAfter.TurnsOnStatus<ReviewingOfficerToBeAppointed>(Without);
    }

    [Fact]
    public void A_child_accommodated_under_section_20_has_one_as_a_child_in_care_has() =>
        Without().Gateway("s25A").Status.Should().Be(Without().Order(OrderKind.CareOrder).Gateway("s25A").Status).And.Be(GatewayStatus.Duty);

    private static Given Without() => LookedAfter.Sam().Says("reviews/officer-appointed", "no");
}
