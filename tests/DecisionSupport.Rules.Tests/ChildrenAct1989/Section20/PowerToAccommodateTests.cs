using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(4) and (5): when a local authority may accommodate.</summary>
public sealed class PowerToAccommodateTests
{
    [Fact]
    public void Any_child_in_the_area_may_be_accommodated_for_the_childs_welfare_in_need_or_not() =>
        Power().Truth<PowerToAccommodate>().Should().Be(Truth.True);

    [Theory]
    [InlineData("within-area")]
    [InlineData("accommodation/would-safeguard-or-promote-welfare")]
    public void Each_limb_of_the_power_is_needed_and_is_asked_about(string question)
    {
        Power().Says(question, "no").Truth<PowerToAccommodate>().Should().Be(Truth.False);
        Power().Unsaid(question).Truth<PowerToAccommodate>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void The_power_ends_at_eighteen(string born, bool may) =>
        Power().Says("date-of-birth", born).Truth<PowerToAccommodate>().Should().Be(Truth.Of(may));

    [Fact]
    public void The_power_is_not_for_a_child_in_care()
    {
        Power().Order(OrderKind.InterimCareOrder).Truth<PowerToAccommodate>().Should().Be(Truth.False);
        Power().Complete(ListOf.Orders, null).Truth<PowerToAccommodate>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2010-03-03", false)]
    [InlineData("2010-03-02", true)]
    [InlineData("2005-03-03", true)]
    [InlineData("2005-03-02", false)]
    public void A_community_home_is_for_those_of_sixteen_to_twenty(string born, bool may) =>
        CommunityHome(born).Truth<CommunityHomeFromSixteen>().Should().Be(Truth.Of(may));

    [Theory]
    [InlineData("accommodation/community-home-takes-over-sixteens")]
    [InlineData("accommodation/would-safeguard-or-promote-welfare")]
    public void Each_limb_of_subsection_5_is_needed_and_is_asked_about(string question)
    {
        CommunityHome("2007-01-01").Says(question, "no").Truth<CommunityHomeFromSixteen>().Should().Be(Truth.False);
        CommunityHome("2007-01-01").Unsaid(question).Truth<CommunityHomeFromSixteen>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Subsection_5_is_not_for_a_child_in_care() =>
        CommunityHome("2009-01-01").Order(OrderKind.CareOrder).Truth<CommunityHomeFromSixteen>().Should().Be(Truth.False);

    [Theory]
    [InlineData(OrderKind.CareOrder, null)]
    [InlineData(OrderKind.PlacementOrder, "yes")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "yes")]
    public void From_eighteen_no_order_about_a_child_stands_in_the_way_of_subsection_5(OrderKind kind, string? inForce)
    {
        CommunityHome("2008-03-02").Order(kind, inForce).Truth<CommunityHomeFromSixteen>().Should().Be(Truth.True);
        CommunityHome("2008-03-03").Order(kind, inForce).Truth<CommunityHomeFromSixteen>().Should().Be(inForce is null ? Truth.NotKnown : Truth.False);
    }

    [Fact]
    public void Nobody_can_object_for_a_person_of_nineteen_in_a_community_home() =>
        CommunityHome("2007-01-01").Says("treated-as-child", "no").Person("father", p => p.Holding().Objecting())
            .Gateway("s20-5").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Power && !g.BarNotCleared);

    [Fact]
    public void Somebody_can_object_for_a_child_of_seventeen_in_a_community_home() =>
        CommunityHome("2009-01-01").Says("accommodation/childs-view", "refuses").Person("father", p => p.Holding().Objecting())
            .Gateway("s20-5").Status.Should().Be(GatewayStatus.Barred);

    private static Given Power() =>
        Given.Sam().Says("treated-as-child", "no").Says("within-area").Says("accommodation/would-safeguard-or-promote-welfare")
            .Says("need/health-or-development-likely-to-be-significantly-impaired", "no");

    private static Given CommunityHome(string born) =>
        Given.Sam(born).Says("accommodation/community-home-takes-over-sixteens").Says("accommodation/would-safeguard-or-promote-welfare");
}
