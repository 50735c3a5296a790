namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section14F;

/// <summary>Children Act 1989 s 14F: the power to assess, and the duty to decide.</summary>
public sealed class GuardianshipSupportOnRequestTests
{
    private const string Assess = "CA1989/s14F/3";
    private const string Decide = "CA1989/s14F/5";

    [Theory]
    [InlineData("yes", "yes", true)]
    [InlineData("yes", "no", false)]
    [InlineData("no", "yes", false)]
    public void A_family_under_an_order_may_be_assessed_on_asking(string order, string asks, bool may) =>
        Given.Sam().Order(OrderKind.SpecialGuardianshipOrder, order).Says("guardianship-support/assessment-requested", asks).Truth(Assess).Should().Be(Truth.Of(may));

    [Fact]
    public void Order_and_request_have_to_be_asked()
    {
        Given.Sam().Order(OrderKind.SpecialGuardianshipOrder).Truth(Assess).Should().Be(Truth.NotKnown);
        Given.Sam().Order(OrderKind.SpecialGuardianshipOrder, null).Says("guardianship-support/assessment-requested").Truth(Assess).Should().Be(Truth.NotKnown);
        Given.Sam().Complete(ListOf.Orders, null).Says("guardianship-support/assessment-requested").Truth(Assess).Should().Be(Truth.NotKnown);
        Given.Sam().Order(OrderKind.AdoptionOrder).Says("guardianship-support/assessment-requested").Truth(Assess).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("not-yet-decided", true)]
    [InlineData("to-provide", false)]
    [InlineData("not-to-provide", false)]
    public void Needs_that_are_identified_are_decided_on_either_way(string decision, bool due) =>
        Assessed().Says("guardianship-support/decision", decision).Truth(Decide).Should().Be(Truth.Of(due));

    [Fact]
    public void Without_needs_there_is_nothing_to_decide()
    {
        Assessed().Says("guardianship-support/needs-identified", "no").Truth(Decide).Should().Be(Truth.False);
        Assessed().Unsaid("guardianship-support/needs-identified").Truth(Decide).Should().Be(Truth.NotKnown);
        Assessed().Unsaid("guardianship-support/decision").Truth(Decide).Should().Be(Truth.NotKnown);
    }

    private static Given Assessed() => Given.Sam().Says("guardianship-support/needs-identified").Says("guardianship-support/decision", "not-yet-decided");
}
