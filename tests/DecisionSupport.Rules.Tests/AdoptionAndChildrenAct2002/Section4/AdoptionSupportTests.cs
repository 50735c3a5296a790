namespace DecisionSupport.Rules.Tests.AdoptionAndChildrenAct2002.Section4;

/// <summary>Adoption and Children Act 2002 s 4: assess on request, and then decide.</summary>
public sealed class AdoptionSupportTests
{
    private const string Assess = "ACA2002/s4/1";
    private const string Decide = "ACA2002/s4/4";

    [Theory]
    [InlineData("may-be-adopted")]
    [InlineData("asked-by-person-wishing-to-adopt")]
    [InlineData("adopted")]
    public void Whoever_the_Act_names_is_assessed_on_asking(string question)
    {
        Asking().Says($"adoption-support/{question}").Truth(Assess).Should().Be(Truth.True);
        Asking().Unsaid($"adoption-support/{question}").Truth(Assess).Should().Be(Truth.NotKnown);
        Asking().Truth(Assess).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void An_adoption_order_that_is_recorded_says_that_the_child_is_adopted(string inForce, bool adopted) =>
        Asking().Order(OrderKind.AdoptionOrder, inForce).Truth(Assess).Should().Be(Truth.Of(adopted));

    [Fact]
    public void Another_order_says_no_such_thing() =>
        Asking().Order(OrderKind.SpecialGuardianshipOrder).Truth(Assess).Should().Be(Truth.False);

    [Fact]
    public void An_adoption_order_of_which_nobody_has_told_may_yet_be_there()
    {
        Asking().Complete(ListOf.Orders, null).Truth(Assess).Should().Be(Truth.NotKnown);
        Asking().Order(OrderKind.AdoptionOrder, null).Truth(Assess).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Nobody_is_assessed_who_does_not_ask()
    {
        Asking().Says("adoption-support/adopted").Says("adoption-support/assessment-requested", "no").Truth(Assess).Should().Be(Truth.False);
        Asking().Says("adoption-support/adopted").Unsaid("adoption-support/assessment-requested").Truth(Assess).Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("no", "no", "2025-03-02", false)]
    [InlineData("no", "yes", "2025-03-02", true)]
    [InlineData("no", "yes", "2023-03-01", false)]
    [InlineData("yes", "no", "2019-03-01", true)]
    public void The_local_authority_where_the_child_is_assesses_or_the_one_that_placed_the_child(string within, string placed, string made, bool assesses) =>
        Asking().Says("within-area", within).Says("adoption-support/placed-by-local-authority", placed).Order(OrderKind.AdoptionOrder, "yes", made)
            .Truth(Assess).Should().Be(Truth.Of(assesses));

    [Fact]
    public void Where_the_child_is_has_to_be_asked() =>
        Asking().Says("adoption-support/adopted").Unsaid("within-area").Says("adoption-support/placed-by-local-authority", "no").Truth(Assess).Should().Be(Truth.NotKnown);

    [Fact]
    public void An_adopted_person_may_ask_at_any_age() =>
        Asking().Says("date-of-birth", "1990-01-01").Says("adoption-support/adopted").Truth(Assess).Should().Be(Truth.True);

    [Theory]
    [InlineData("not-yet-decided", true)]
    [InlineData("to-provide", false)]
    [InlineData("not-to-provide", false)]
    public void Needs_that_are_identified_are_decided_on_either_way(string decision, bool due) =>
        Assessed().Says("adoption-support/decision", decision).Truth(Decide).Should().Be(Truth.Of(due));

    [Fact]
    public void Without_needs_there_is_nothing_to_decide()
    {
        Assessed().Says("adoption-support/needs-identified", "no").Truth(Decide).Should().Be(Truth.False);
        Assessed().Unsaid("adoption-support/needs-identified").Truth(Decide).Should().Be(Truth.NotKnown);
        Assessed().Unsaid("adoption-support/decision").Truth(Decide).Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_limit_of_a_fund_takes_neither_duty_away()
    {
        Asking().Says("adoption-support/adopted").Says("support-fund/limit-given-as-reason").Gateway("adoption-support").Status.Should().Be(GatewayStatus.Duty);
        Assessed().Says("support-fund/limit-given-as-reason").Gateway("adoption-support-decision").Status.Should().Be(GatewayStatus.Duty);
    }

    private static Given Asking() => Given.Sam().Says("within-area").Says("adoption-support/assessment-requested")
        .Says("adoption-support/may-be-adopted", "no").Says("adoption-support/asked-by-person-wishing-to-adopt", "no").Says("adoption-support/adopted", "no");

    private static Given Assessed() => Given.Sam().Says("adoption-support/needs-identified").Says("adoption-support/decision", "not-yet-decided");
}
