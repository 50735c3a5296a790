using DecisionSupport.Rules.CarePlanningRegulations2010;

namespace DecisionSupport.Rules.Tests.CarePlanningRegulations2010;

/// <summary>SI 2010/959 regs 4, 7, 9 and 32: plans, health assessments and reviews.</summary>
public sealed class PlansAndReviewsTests
{
    [Fact]
    public void A_looked_after_child_without_a_care_plan_is_to_have_one()
    {
        LookedAfter.TurnsOn<CarePlanToBePrepared>(WithoutCarePlan, "care-plan/prepared", "yes");
        LookedAfter.TurnsOnWhatIsAhead<CarePlanToBePrepared>(WithoutCarePlan, Truth.True, Truth.NotKnown, Truth.True);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void A_care_plan_before_the_first_placement_is_for_a_child_under_eighteen(string born, bool under) =>
        LookedAfter.Sam(born).Says("care-plan/prepared", "no").NothingAhead().Says("accommodation/proposed").Truth<CarePlanToBePrepared>().Should().Be(Truth.Of(under));

    [Fact]
    public void On_the_day_on_which_accommodation_is_proposed_the_plan_is_owed_before_it_begins() =>
        LookedAfter.Sam().Says("accommodation/under", "not-accommodated").Says("accommodation/proposed").Says("care-plan/prepared", "no").Gateway("reg-4").Status.Should().Be(GatewayStatus.Duty);

    [Fact]
    public void While_an_order_is_proposed_it_is_left_open_whether_the_plan_is_that_of_section_31A() =>
        LookedAfter.Sam().NothingAhead().Says("looked-after/proposed-otherwise").Says("care-plan/prepared", "no").Gateway("reg-4").Status.Should().Be(GatewayStatus.Undetermined);

    [Fact]
    public void The_plan_of_a_child_in_care_is_that_of_section_31A_and_not_of_regulation_4()
    {
        WithoutCarePlan().Order(OrderKind.CareOrder).Truth<CarePlanToBePrepared>().Should().Be(Truth.False);
        WithoutCarePlan().Order(OrderKind.InterimCareOrder, null).Truth<CarePlanToBePrepared>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_placement_plan_is_prepared_for_a_placement_made_or_about_to_be()
    {
        LookedAfter.TurnsOn<PlacementPlanToBePrepared>(WithoutPlacementPlan, "placement/plan-prepared", "yes");
        LookedAfter.TurnsOn<PlacementPlanToBePrepared>(WithoutPlacementPlan, "placement/made-or-proposed");
        LookedAfter.TurnsOnWhatIsAhead<PlacementPlanToBePrepared>(WithoutPlacementPlan);
    }

    [Fact]
    public void A_looked_after_childs_health_is_to_be_assessed()
    {
        LookedAfter.TurnsOn<HealthAssessmentToBeArranged>(WithoutHealthAssessment, "health/assessment-arranged", "yes");
        LookedAfter.TurnsOnWhatIsAhead<HealthAssessmentToBeArranged>(WithoutHealthAssessment);
    }

    [Fact]
    public void Short_breaks_within_regulation_48_need_neither_placement_plan_nor_health_assessment()
    {
        WithoutPlacementPlan().WithinRegulation48().Truth<PlacementPlanToBePrepared>().Should().Be(Truth.False);
        WithoutHealthAssessment().WithinRegulation48().Truth<HealthAssessmentToBeArranged>().Should().Be(Truth.False);
        WithoutPlacementPlan().WithinRegulation48().Unsaid("short-breaks/series").Truth<PlacementPlanToBePrepared>().Should().Be(Truth.NotKnown);
        WithoutHealthAssessment().WithinRegulation48().Unsaid("short-breaks/series").Truth<HealthAssessmentToBeArranged>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Short_breaks_within_regulation_48_need_a_care_plan_all_the_same() =>
        WithoutCarePlan().WithinRegulation48().Truth<CarePlanToBePrepared>().Should().Be(Truth.True);

    [Fact]
    public void A_review_that_the_regulations_require_and_nobody_held_is_owed()
    {
        LookedAfter.TurnsOn<ReviewsDue>(Unreviewed, "reviews/held-as-required", "yes");
        LookedAfter.TurnsOnStatus<ReviewsDue>(Unreviewed);
    }

    [Theory]
    [InlineData("reg-4", "care-plan/prepared")]
    [InlineData("reg-7", "health/assessment-arranged")]
    [InlineData("reg-32", "reviews/held-as-required")]
    [InlineData("s25A", "reviews/officer-appointed")]
    [InlineData("s23ZA", "visits/made-as-required")]
    public void What_nobody_has_said_is_not_done_is_neither_owed_aloud_nor_excluded(string gateway, string question)
    {
        LookedAfter.Sam().Gateway(gateway).Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Undetermined && g.NoTrigger);
        LookedAfter.Sam().Says("short-breaks/series", "no").Says(question, "no").Gateway(gateway).Status.Should().Be(GatewayStatus.Duty);
        LookedAfter.Sam().Says(question).Gateway(gateway).Status.Should().Be(GatewayStatus.NotMadeOut);
    }

    private static Given WithoutCarePlan() => LookedAfter.Sam().Says("care-plan/prepared", "no");

    private static Given WithoutPlacementPlan() => LookedAfter.Sam().Says("placement/made-or-proposed").Says("placement/plan-prepared", "no").Says("short-breaks/series", "no");

    private static Given WithoutHealthAssessment() => LookedAfter.Sam().Says("health/assessment-arranged", "no").Says("short-breaks/series", "no");

    private static Given Unreviewed() => LookedAfter.Sam().Says("reviews/held-as-required", "no");
}
