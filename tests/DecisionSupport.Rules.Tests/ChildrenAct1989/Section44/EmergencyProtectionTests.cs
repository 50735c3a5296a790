using DecisionSupport.Rules.ChildrenAct1989.Section44;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section44;


/// <summary>Children Act 1989 s 44(1): the three ways to an emergency protection order.</summary>
public sealed class EmergencyProtectionTests
{
    private static readonly string[] Refused = ["emergency/access-refused", "emergency/refusal-unreasonable", "emergency/access-required-urgently"];

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void Harm_is_likely_if_the_child_is_not_removed_or_does_not_remain(string notRemoved, string notRemaining, bool met) =>
        Believed().Concern("a blow", "likely-if-not-removed", notRemoved).Concern("a blow", "likely-if-does-not-remain", notRemaining)
            .Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.Of(met));

    [Theory]
    [InlineData("none", "not known")]
    [InlineData("suspect", "not known")]
    [InlineData("believe", "true")]
    [InlineData("grounds", "true")]
    [InlineData("prove", "true")]
    public void Its_standard_is_cause_to_believe(string reached, string expected) =>
        Believed().Concern("a blow", "reached", reached).Truth<EmergencyProtectionAnyApplicant>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("suspect", "false")]
    [InlineData("believe", "false")]
    [InlineData("grounds", "not known")]
    public void Belief_judged_not_reached_closes_it(string notReached, string expected) =>
        Believed().Concern("a blow", "reached", "none").Concern("a blow", "not-reached", notReached).Truth<EmergencyProtectionAnyApplicant>().ToString().Should().Be(expected);

    [Fact]
    public void The_harm_must_be_significant()
    {
        Believed().Concern("a blow", "significant", "no").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.False);
        Believed().ConcernUnsaid("a blow", "significant").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Likely_harm_is_enough_though_none_is_suffered_now() =>
        Believed().Concern("a blow", "suffering", "no").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.True);

    [Fact]
    public void One_concern_is_enough_and_two_halves_are_not()
    {
        var second = Believed().SignificantHarm("a cold house").Concern("a cold house", "likely-if-not-removed", "no").Concern("a cold house", "likely-if-does-not-remain", "no")
            .Concern("a cold house", "reached", "believe");
        second.Complete(ListOf.Concerns, null).Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.True);
        second.Complete(ListOf.Concerns, true).Concern("a blow", "significant", "no").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_concern_nobody_has_recorded_may_yet_meet_it() =>
        Given.Sam().Complete(ListOf.Concerns, null).Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Harm_judged_significant_is_enough_before_the_child_is_compared_with_a_similar_child()
    {
        Believed().ToHealth().Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.True);
        Believed().ToHealth().Concern("a blow", "compared-with-similar-child", "no").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.True);
        Believed().ToHealth().ConcernUnsaid("a blow", "significant").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.NotKnown);
        Believed().ToHealth().Concern("a blow", "significant", "no").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.NotKnown);
        Believed().ToHealth().Concern("a blow", "significant", "no").Concern("a blow", "compared-with-similar-child").Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Each_way_is_for_a_child_under_eighteen(string born, bool met)
    {
        Believed().Says("date-of-birth", born).Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.Of(met));
        LocalAuthority().Says("date-of-birth", born).Truth<EmergencyProtectionAccessRefused>().Should().Be(Truth.Of(met));
        AuthorisedPerson().Says("date-of-birth", born).Truth<EmergencyProtectionAuthorisedPerson>().Should().Be(Truth.Of(met));
    }

    [Theory]
    [InlineData("enquiries/being-made")]
    [InlineData("emergency/access-refused")]
    [InlineData("emergency/refusal-unreasonable")]
    [InlineData("emergency/access-required-urgently")]
    public void A_local_authoritys_enquiries_are_frustrated_only_where_every_element_is_met(string question)
    {
        LocalAuthority().Truth<EmergencyProtectionAccessRefused>().Should().Be(Truth.True);
        LocalAuthority().Says(question, "no").Truth<EmergencyProtectionAccessRefused>().Should().Be(Truth.False);
        LocalAuthority().Unsaid(question).Truth<EmergencyProtectionAccessRefused>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("emergency/applicant-authorised-person")]
    [InlineData("emergency/authorised-person-suspects")]
    [InlineData("emergency/authorised-person-making-enquiries")]
    [InlineData("emergency/access-refused")]
    [InlineData("emergency/refusal-unreasonable")]
    [InlineData("emergency/access-required-urgently")]
    public void An_authorised_persons_enquiries_are_frustrated_only_where_every_element_is_met(string question)
    {
        AuthorisedPerson().Truth<EmergencyProtectionAuthorisedPerson>().Should().Be(Truth.True);
        AuthorisedPerson().Says(question, "no").Truth<EmergencyProtectionAuthorisedPerson>().Should().Be(Truth.False);
        AuthorisedPerson().Unsaid(question).Truth<EmergencyProtectionAuthorisedPerson>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Frustrated_enquiries_say_nothing_of_cause_to_believe() =>
        LocalAuthority().Truth<EmergencyProtectionAnyApplicant>().Should().Be(Truth.False);

    [Theory]
    [InlineData(OrderKind.EmergencyProtectionOrder, true)]
    [InlineData(OrderKind.CareOrder, false)]
    [InlineData(OrderKind.PoliceProtection, false)]
    public void The_applicant_has_limited_parental_responsibility_while_the_order_is_in_force(OrderKind kind, bool has)
    {
        Given.Sam().Order(kind).Truth<ApplicantsParentalResponsibility>().Should().Be(Truth.Of(has));
        Given.Sam().Order(kind, "no").Truth<ApplicantsParentalResponsibility>().Should().Be(Truth.False);
        Given.Sam().Order(kind, "no").Complete(ListOf.Orders, null).Truth<ApplicantsParentalResponsibility>().Should().Be(Truth.NotKnown);
        Given.Sam().Order(kind).Order(OrderKind.EmergencyProtectionOrder, "no").Truth<ApplicantsParentalResponsibility>().Should().Be(Truth.Of(has));
    }

    private static Given Child() => Given.Sam().Says("treated-as-child", "no");

    private static Given Believed() =>
        Child().SignificantHarm().Concern("a blow", "reached", "believe").Concern("a blow", "likely-if-not-removed").Concern("a blow", "likely-if-does-not-remain", "no");

    private static Given LocalAuthority() => Refused.Aggregate(Child(), (given, question) => given.Says(question)).Says("enquiries/being-made");

    private static Given AuthorisedPerson() =>
        Refused.Aggregate(Child(), (given, question) => given.Says(question)).Says("enquiries/being-made", "no")
            .Says("emergency/applicant-authorised-person").Says("emergency/authorised-person-suspects").Says("emergency/authorised-person-making-enquiries");
}
