using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17;

/// <summary>Children Act 1989 s 17(3) and (4A): services for the family, and the child's wishes and feelings about services.</summary>
public sealed class FamilyAndWishesTests
{
    [Fact]
    public void A_service_for_the_family_of_a_child_in_need_in_the_area_is_aimed_at_the_childs_welfare() =>
        Limbs.EachIsNeeded(ForFamily, g => g.Truth<ServicesForFamily>(), ("within-area", "no"), ("help/for-family", "no"), ("help/aimed-at-childs-welfare", "no"));

    [Fact]
    public void Only_the_family_of_a_child_in_need_is_served_under_section_17() =>
        ForFamily().NotInNeed().Truth<ServicesForFamily>().Should().Be(Truth.False);

    [Fact]
    public void To_serve_the_family_is_a_power() =>
        ForFamily().Gateway("s17-3").Status.Should().Be(GatewayStatus.Power);

    [Fact]
    public void Wishes_and_feelings_come_before_the_decision_on_services()
    {
        Limbs.EachIsNeeded(Deciding, g => g.Truth<WishesOnServices>(), ("help/deciding-services", "no"));
        Deciding().Gateway("s17-4A").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void Wishes_and_feelings_about_services_are_those_of_a_child_in_need_wherever_the_child_is()
    {
        Deciding().NotInNeed().Truth<WishesOnServices>().Should().Be(Truth.False);
        Deciding().Says("within-area", "no").Truth<WishesOnServices>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void That_wishes_were_ascertained_is_checked_and_changes_no_duty(string done, bool isDone)
    {
        var gateway = Deciding().Says("help/wishes-ascertained", done).Gateway("s17-4A");

        gateway.Status.Should().Be(GatewayStatus.Duty);
        gateway.Safeguards.Single(s => s.Safeguard.Id == "services-wishes").Done.Should().Be(Truth.Of(isDone));
    }

    private static Given ForFamily() => Given.Sam().InNeed().Says("help/for-family").Says("help/aimed-at-childs-welfare");

    private static Given Deciding() => Given.Sam().InNeed().Says("help/deciding-services");
}
