using DecisionSupport.Rules.ChildrenAct1989.Section47;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section47;


/// <summary>Children Act 1989 s 47(1) and (2): when a local authority must enquire.</summary>
public sealed class EnquiriesTests
{
    [Fact]
    public void Reasonable_cause_to_suspect_is_enough_and_no_consent_or_proof_is_needed() =>
        Suspected().Person("mother", p => p.Holding().Says("attitude", "objects")).Gateway("s47-1-b").Status.Should().Be(GatewayStatus.Duty);

    [Theory]
    [InlineData("suspect", "true")]
    [InlineData("believe", "true")]
    [InlineData("grounds", "true")]
    [InlineData("prove", "true")]
    [InlineData("none", "not known")]
    public void Its_standard_is_cause_to_suspect(string reached, string expected) =>
        Suspected().Concern("a blow", "reached", reached).Truth<EnquiriesOnSuspicion>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("suspect", "false")]
    [InlineData("believe", "not known")]
    public void Only_suspicion_judged_not_reached_closes_it(string notReached, string expected) =>
        Suspected().Concern("a blow", "reached", "none").Concern("a blow", "not-reached", notReached).Truth<EnquiriesOnSuspicion>().ToString().Should().Be(expected);

    [Fact]
    public void What_a_court_did_not_find_proved_may_still_be_suspected() =>
        Suspected().Concern("a blow", "court", "not-proved").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.True);

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    [InlineData("no", "no", false)]
    public void The_child_is_suffering_or_is_likely_to_suffer(string suffering, string likely, bool must) =>
        Suspected().Concern("a blow", "suffering", suffering).Concern("a blow", "real-possibility", likely).Truth<EnquiriesOnSuspicion>().Should().Be(Truth.Of(must));

    [Fact]
    public void The_harm_must_be_significant_and_this_childs()
    {
        Suspected().Concern("a blow", "significant", "no").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.False);
        Suspected().Concern("a blow", "harm", "only-to-someone-else").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.False);
        Suspected().ConcernUnsaid("a blow", "significant").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_child_lives_or_is_found_in_the_area()
    {
        Suspected().Says("lives-or-is-found-in-area", "no").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.False);
        Suspected().Unsaid("lives-or-is-found-in-area").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.NotKnown);
        Suspected().Says("lives-or-is-found-in-area").Says("within-area", "no").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.True);
    }

    [Fact]
    public void Two_concerns_that_are_each_half_made_out_do_not_add_up() =>
        Suspected().Concern("a blow", "significant", "no")
            .SignificantHarm("a cold house").Concern("a cold house", "not-reached", "suspect")
            .Truth<EnquiriesOnSuspicion>().Should().Be(Truth.False);

    [Fact]
    public void One_concern_is_enough_and_an_unrecorded_one_may_yet_be()
    {
        Suspected().SignificantHarm("a cold house").Concern("a cold house", "significant", "no").Complete(ListOf.Concerns, null).Truth<EnquiriesOnSuspicion>().Should().Be(Truth.True);
        Suspected().Concern("a blow", "significant", "no").Complete(ListOf.Concerns, null).Truth<EnquiriesOnSuspicion>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Harm_judged_significant_is_enough_before_the_child_is_compared_with_a_similar_child()
    {
        Suspected().ToHealth().Truth<EnquiriesOnSuspicion>().Should().Be(Truth.True);
        Suspected().ToHealth().Concern("a blow", "compared-with-similar-child", "no").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.True);
        Suspected().ToHealth().ConcernUnsaid("a blow", "significant").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.NotKnown);
        Suspected().ToHealth().Concern("a blow", "significant", "no").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.NotKnown);
        Suspected().ToHealth().Concern("a blow", "significant", "no").Concern("a blow", "compared-with-similar-child").Truth<EnquiriesOnSuspicion>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Each_duty_to_enquire_is_about_a_child_under_eighteen(string born, bool must)
    {
        Suspected().Says("date-of-birth", born).Truth<EnquiriesOnSuspicion>().Should().Be(Truth.Of(must));
        Informed().Says("date-of-birth", born).Truth<EnquiriesOnEmergencyProtection>().Should().Be(Truth.Of(must));
        Obtained().Says("date-of-birth", born).Truth<EnquiriesAfterObtainingOrder>().Should().Be(Truth.Of(must));
    }

    [Theory]
    [InlineData("lives-or-is-found-in-area")]
    [InlineData("enquiries/informed-of-emergency-protection")]
    public void A_local_authority_informed_of_emergency_protection_in_its_area_must_enquire(string question)
    {
        Informed().Truth<EnquiriesOnEmergencyProtection>().Should().Be(Truth.True);
        Informed().Says(question, "no").Truth<EnquiriesOnEmergencyProtection>().Should().Be(Truth.False);
        Informed().Unsaid(question).Truth<EnquiriesOnEmergencyProtection>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_local_authority_that_obtained_the_order_must_enquire_wherever_the_child_is()
    {
        Obtained().Says("lives-or-is-found-in-area", "no").Truth<EnquiriesAfterObtainingOrder>().Should().Be(Truth.True);
        Obtained().Says("enquiries/obtained-emergency-protection-order", "no").Truth<EnquiriesAfterObtainingOrder>().Should().Be(Truth.False);
        Obtained().Unsaid("enquiries/obtained-emergency-protection-order").Truth<EnquiriesAfterObtainingOrder>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_duty_is_the_same_in_Wales() =>
        Suspected().In(Nation.Wales).Gateway("s47-1-b").Status.Should().Be(GatewayStatus.Duty);

    private static Given Child() => Given.Sam().Says("treated-as-child", "no").Says("lives-or-is-found-in-area");

    private static Given Suspected() => Child().SignificantHarm().Concern("a blow", "reached", "suspect");

    private static Given Informed() => Child().Says("enquiries/informed-of-emergency-protection");

    private static Given Obtained() => Child().Says("enquiries/obtained-emergency-protection-order");
}
