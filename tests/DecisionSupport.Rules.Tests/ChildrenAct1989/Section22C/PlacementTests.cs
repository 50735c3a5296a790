using DecisionSupport.Rules.ChildrenAct1989.Section22C;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section22C;

/// <summary>Children Act 1989 s 22C: where a looked-after child lives.</summary>
public sealed class PlacementTests
{
    private const string Consistent = "placement/with-parent-consistent-with-welfare";
    private const string Practicable = "placement/with-parent-reasonably-practicable";

    [Theory]
    [InlineData(Consistent)]
    [InlineData(Practicable)]
    public void A_looked_after_child_lives_with_a_parent_unless_that_is_inconsistent_with_welfare_or_not_practicable(string question) =>
        LookedAfter.TurnsOn<LivingWithParent>(WithParent, question);

    [Fact]
    public void Living_with_a_parent_is_a_duty_to_a_child_who_is_looked_after() =>
        LookedAfter.IsLeftOpenAhead<LivingWithParent>(WithParent);

    [Theory]
    [InlineData(Consistent)]
    [InlineData(Practicable)]
    public void One_reason_against_living_with_a_parent_is_enough_for_another_placement(string against)
    {
        WithParent().Truth<MostAppropriatePlacement>().Should().Be(Truth.False);
        WithParent().Says(against, "no").Truth<MostAppropriatePlacement>().Should().Be(Truth.True);
        WithParent().Unsaid(against).Truth<MostAppropriatePlacement>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_most_appropriate_placement_is_a_duty_to_a_child_who_is_looked_after() =>
        LookedAfter.IsLeftOpenAhead<MostAppropriatePlacement>(() => WithParent().Says(Consistent, "no"));

    [Fact]
    public void A_connected_person_is_preferred_where_the_child_is_to_be_placed_and_adoption_is_not_considered()
    {
        Placed().Truth<PreferencesAmongPlacements>().Should().Be(Truth.True);
        Placed().Says("placement/adoption-considered").Truth<PreferencesAmongPlacements>().Should().Be(Truth.False);
        Placed().Unsaid("placement/adoption-considered").Truth<PreferencesAmongPlacements>().Should().Be(Truth.NotKnown);
        Placed().Says(Consistent).Truth<PreferencesAmongPlacements>().Should().Be(Truth.False);
        Placed().Unsaid(Consistent).Truth<PreferencesAmongPlacements>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_preferences_are_left_open_with_the_placement_of_a_child_about_to_be_looked_after() =>
        LookedAfter.IsLeftOpenAhead<PreferencesAmongPlacements>(Placed);

    [Fact]
    public void Considering_adoption_is_enough_by_itself()
    {
        Neither().Truth<AdoptionConsidered>().Should().Be(Truth.False);
        Neither().Says("placement/adoption-considered").Truth<AdoptionConsidered>().Should().Be(Truth.True);
        Neither().Unsaid("placement/adoption-considered").Truth<AdoptionConsidered>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Being_satisfied_that_the_child_ought_to_be_adopted_is_enough_by_itself()
    {
        Neither().Says("placement/ought-to-be-placed-for-adoption").Truth<AdoptionConsidered>().Should().Be(Truth.True);
        Neither().Unsaid("placement/ought-to-be-placed-for-adoption").Truth<AdoptionConsidered>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData(OrderKind.PlacementOrder, true)]
    [InlineData(OrderKind.AuthorisedForAdoption, true)]
    [InlineData(OrderKind.CareOrder, false)]
    [InlineData(OrderKind.AppliedForPlacementOrder, false)]
    public void Being_satisfied_counts_only_while_the_local_authority_is_not_authorised(OrderKind kind, bool authorises)
    {
        Satisfied().Order(kind).Truth<AdoptionConsidered>().Should().Be(Truth.Of(!authorises));
        Satisfied().Order(kind, "no").Truth<AdoptionConsidered>().Should().Be(Truth.True);
        Satisfied().Order(kind, null).Truth<AdoptionConsidered>().Should().Be(authorises ? Truth.NotKnown : Truth.True);
    }

    [Fact]
    public void An_order_that_is_not_recorded_may_authorise_placement() =>
        Satisfied().Complete(ListOf.Orders, null).Truth<AdoptionConsidered>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Considering_adoption_counts_though_the_local_authority_is_authorised() =>
        Neither().Says("placement/adoption-considered").Order(OrderKind.PlacementOrder).Truth<AdoptionConsidered>().Should().Be(Truth.True);

    [Theory]
    [InlineData("placement/adoption-considered")]
    [InlineData("placement/ought-to-be-placed-for-adoption")]
    public void A_refused_placement_order_ends_it(string question)
    {
        Neither().Says(question).Says("placement/placement-order-refused").Truth<AdoptionConsidered>().Should().Be(Truth.False);
        Neither().Says(question).Unsaid("placement/placement-order-refused").Truth<AdoptionConsidered>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Where_adoption_is_considered_a_connected_person_comes_first_and_then_a_foster_parent_who_may_adopt()
    {
        LookedAfter.TurnsOn<PlacementWhereAdoptionConsidered>(Considering, "placement/adoption-considered");
        LookedAfter.IsLeftOpenAhead<PlacementWhereAdoptionConsidered>(Considering);
    }

    [Theory]
    [InlineData("2014-07-24", GatewayStatus.NotInForce)]
    [InlineData("2014-07-25", GatewayStatus.Duty)]
    public void Fostering_by_those_who_may_adopt_began_on_25_July_2014(string day, GatewayStatus status) =>
        LookedAfter.Sam("2010-06-01").On(day).Says("placement/adoption-considered").Says("placement/placement-order-refused", "no").Gateway("s22C-9B").Status.Should().Be(status);

    private static Given WithParent() => LookedAfter.Sam().Says(Consistent).Says(Practicable);

    private static Given Neither() => LookedAfter.Sam().Says("placement/adoption-considered", "no").Says("placement/ought-to-be-placed-for-adoption", "no").Says("placement/placement-order-refused", "no");

    private static Given Satisfied() => Neither().Says("placement/ought-to-be-placed-for-adoption");

    private static Given Considering() => Neither().Says("placement/adoption-considered");

    private static Given Placed() => Neither().Says(Consistent, "no").Says(Practicable);
}
