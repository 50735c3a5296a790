using DecisionSupport.Rules.ChildrenAct1989.Section46;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section46;


/// <summary>Children Act 1989 s 46(1): when a constable may act, and what stands in the way.</summary>
public sealed class PoliceProtectionTests
{
    [Theory]
    [InlineData("none", "not known")]
    [InlineData("suspect", "not known")]
    [InlineData("believe", "true")]
    [InlineData("grounds", "true")]
    public void A_constable_needs_reasonable_cause_to_believe(string reached, string expected) =>
        Believed().Concern("a blow", "reached", reached).Truth<PoliceProtection>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("significant")]
    [InlineData("likely-without-police")]
    public void The_child_would_otherwise_be_likely_to_suffer_significant_harm(string question)
    {
        Believed().Concern("a blow", question, "no").Truth<PoliceProtection>().Should().Be(Truth.False);
        Believed().ConcernUnsaid("a blow", question).Truth<PoliceProtection>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Belief_judged_not_reached_closes_it() =>
        Believed().Concern("a blow", "reached", "suspect").Concern("a blow", "not-reached", "believe").Truth<PoliceProtection>().Should().Be(Truth.False);

    [Fact]
    public void Harm_judged_significant_is_enough_before_the_child_is_compared_with_a_similar_child()
    {
        Believed().ToHealth().Truth<PoliceProtection>().Should().Be(Truth.True);
        Believed().ToHealth().Concern("a blow", "compared-with-similar-child", "no").Truth<PoliceProtection>().Should().Be(Truth.True);
        Believed().ToHealth().ConcernUnsaid("a blow", "significant").Truth<PoliceProtection>().Should().Be(Truth.NotKnown);
        Believed().ToHealth().Concern("a blow", "significant", "no").Truth<PoliceProtection>().Should().Be(Truth.NotKnown);
        Believed().ToHealth().Concern("a blow", "significant", "no").Concern("a blow", "compared-with-similar-child").Truth<PoliceProtection>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void It_is_for_a_child_under_eighteen(string born, bool may) =>
        Believed().Says("date-of-birth", born).Truth<PoliceProtection>().Should().Be(Truth.Of(may));

    [Fact]
    public void One_concern_is_enough_and_two_halves_are_not()
    {
        var second = Believed().SignificantHarm("a cold house").Concern("a cold house", "likely-without-police", "no").Concern("a cold house", "reached", "believe");
        second.Complete(ListOf.Concerns, null).Truth<PoliceProtection>().Should().Be(Truth.True);
        second.Complete(ListOf.Concerns, true).Concern("a blow", "significant", "no").Truth<PoliceProtection>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_concern_nobody_has_recorded_may_yet_meet_it() =>
        Given.Sam().Complete(ListOf.Concerns, null).Truth<PoliceProtection>().Should().Be(Truth.NotKnown);

    [Fact]
    public void An_emergency_protection_order_in_force_is_executed_instead() =>
        Believed().Order(OrderKind.EmergencyProtectionOrder).Says("emergency/compelling-reasons-for-police", "no").Gateway("s46-1").Status.Should().Be(GatewayStatus.Barred);

    [Theory]
    [InlineData(OrderKind.EmergencyProtectionOrder, "yes", "no", "true")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "yes", "yes", "false")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "no", "no", "false")]
    [InlineData(OrderKind.InterimCareOrder, "yes", "no", "false")]
    [InlineData(OrderKind.EmergencyProtectionOrder, "yes", "not known", "not known")]
    public void Only_such_an_order_and_no_compelling_reasons_bar_it(OrderKind kind, string inForce, string compelling, string expected) =>
        Given.Sam().Order(kind, inForce).Says("emergency/compelling-reasons-for-police", compelling)
            .Truth<EmergencyOrderToBeExecutedInstead>().ToString().Should().Be(expected);

    [Fact]
    public void One_such_order_is_enough_and_an_unrecorded_one_may_yet_be()
    {
        var given = Given.Sam().Says("emergency/compelling-reasons-for-police", "no").Order(OrderKind.EmergencyProtectionOrder, "no");

        given.Complete(ListOf.Orders, null).Truth<EmergencyOrderToBeExecutedInstead>().Should().Be(Truth.NotKnown);
        given.Order(OrderKind.EmergencyProtectionOrder).Truth<EmergencyOrderToBeExecutedInstead>().Should().Be(Truth.True);
    }

    [Fact]
    public void It_is_the_constables_and_not_the_local_authoritys_to_decide() =>
        Believed().Gateway("s46-1").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Threshold && g.Gateway.Decider == "a constable" && !g.Gateway.ForReader);

    private static Given Believed() =>
        Given.Sam().Says("treated-as-child", "no").SignificantHarm().Concern("a blow", "reached", "believe").Concern("a blow", "likely-without-police");
}
