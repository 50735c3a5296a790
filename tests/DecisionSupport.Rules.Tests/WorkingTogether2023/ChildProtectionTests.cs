using DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

namespace DecisionSupport.Rules.Tests.WorkingTogether2023;

/// <summary>Working Together 2023: strategy discussions, conferences, plans, core groups and reviews.</summary>
public sealed class ChildProtectionTests
{
    [Fact]
    public void Cause_to_suspect_calls_for_a_strategy_discussion_until_one_is_held()
    {
        Suspected().Says("enquiries/strategy-discussion-held", "no").Truth<StrategyDiscussion>().Should().Be(Truth.True);
        Suspected().Says("enquiries/strategy-discussion-held").Truth<StrategyDiscussion>().Should().Be(Truth.False);
        Suspected().Truth<StrategyDiscussion>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Without_cause_to_suspect_no_strategy_discussion_is_called_for() =>
        Suspected().Concern("a blow", "significant", "no").Says("enquiries/strategy-discussion-held", "no").Truth<StrategyDiscussion>().Should().Be(Truth.False);

    [Fact]
    public void Where_nobody_has_said_whether_one_was_held_the_duty_to_enquire_says_what_to_check() =>
        Suspected().Gateway("s47-1-b").Safeguards.Select(s => s.Safeguard.Id).Should().Contain(["strategy-discussion", "social-worker-leads", "child-seen", "family-and-community"]);

    [Fact]
    public void Guidance_for_England_asks_nothing_of_a_local_authority_in_Wales() =>
        Suspected().In(Nation.Wales).Gateway("s47-1-b").Safeguards.Select(s => s.Safeguard.Id).Should().Equal("child-seen", "family-and-community");

    [Theory]
    [InlineData("conference/concerns-substantiated", "no")]
    [InlineData("conference/likely-significant-harm", "no")]
    [InlineData("conference/held", "yes")]
    public void A_conference_is_called_for_where_concerns_are_substantiated_and_harm_is_judged_likely_until_it_is_held(string question, string word)
    {
        Substantiated().Truth<InitialConference>().Should().Be(Truth.True);
        Substantiated().Says(question, word).Truth<InitialConference>().Should().Be(Truth.False);
        Substantiated().Unsaid(question).Truth<InitialConference>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Suspicion_alone_calls_for_enquiries_and_not_for_a_conference() =>
        Suspected().Gateway("conference").NoTrigger.Should().BeTrue();

    [Fact]
    public void A_conference_and_a_plan_may_come_before_birth()
    {
        Substantiated().Unsaid("date-of-birth").Says("unborn").Truth<InitialConference>().Should().Be(Truth.True);
        Planned().Unsaid("date-of-birth").Says("unborn").Truth<ChildProtectionPlan>().Should().Be(Truth.True);
        Planned().Unsaid("date-of-birth").Truth<ChildProtectionPlan>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Conferences_and_plans_are_about_children_under_eighteen(string born, bool should)
    {
        Substantiated().Says("date-of-birth", born).Truth<InitialConference>().Should().Be(Truth.Of(should));
        Planned().Says("date-of-birth", born).Truth<ChildProtectionPlan>().Should().Be(Truth.Of(should));
    }

    [Theory]
    [InlineData("conference/plan-decided", "no")]
    [InlineData("child-protection-plan/ended", "yes")]
    public void A_plan_once_decided_on_goes_on_until_it_is_ended(string question, string word)
    {
        Planned().Truth<ChildProtectionPlan>().Should().Be(Truth.True);
        Planned().Says(question, word).Truth<ChildProtectionPlan>().Should().Be(Truth.False);
        Planned().Unsaid(question).Truth<ChildProtectionPlan>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", "true")]
    [InlineData("yes", "yes", "false")]
    [InlineData("no", "no", "false")]
    public void A_core_group_and_reviews_go_with_the_plan(string decided, string ended, string expected)
    {
        var given = Planned().Says("conference/plan-decided", decided).Says("child-protection-plan/ended", ended);
        given.Truth<CoreGroup>().ToString().Should().Be(expected);
        given.Truth<ReviewConference>().ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2023-12-14", GatewayStatus.NotEncoded)]
    [InlineData("2023-12-15", GatewayStatus.Duty)]
    public void The_guidance_is_that_of_December_2023(string day, GatewayStatus status) =>
        Planned().On(day).Gateway("cp-plan").Status.Should().Be(status);

    [Fact]
    public void It_is_guidance_for_England() =>
        Planned().In(Nation.Wales).Gateway("cp-plan").Status.Should().Be(GatewayStatus.NotInForce);

    [Fact]
    public void A_plan_excludes_no_lower_and_no_higher_tier() =>
        Planned().Says("within-area").Says("need/health-or-development-likely-to-be-significantly-impaired").Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);

    private static Given Suspected() => Given.Sam().Says("treated-as-child", "no").Says("lives-or-is-found-in-area").SignificantHarm().Concern("a blow", "reached", "suspect");

    private static Given Substantiated() => Given.Sam().Says("treated-as-child", "no")
        .Says("conference/concerns-substantiated").Says("conference/likely-significant-harm").Says("conference/held", "no");

    private static Given Planned() => Given.Sam().Says("treated-as-child", "no").Says("conference/plan-decided").Says("child-protection-plan/ended", "no");
}
