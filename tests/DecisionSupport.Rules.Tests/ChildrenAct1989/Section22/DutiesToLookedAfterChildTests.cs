using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section22;

/// <summary>Children Act 1989 s 22(3), (4) and (6).</summary>
public sealed class DutiesToLookedAfterChildTests
{
    [Fact]
    public void The_welfare_duty_is_owed_to_a_child_who_is_looked_after() =>
        LookedAfter.TurnsOnStatus<WelfareOfLookedAfterChild>(() => LookedAfter.Sam());

    [Theory]
    [InlineData(OrderKind.CareOrder)]
    [InlineData(OrderKind.InterimCareOrder)]
    [InlineData(OrderKind.PlacementOrder)]
    public void The_welfare_duty_is_the_same_in_care_as_under_section_20(OrderKind kind) =>
        Given.Sam().Says("accommodation/under", "not-accommodated").Order(kind).Truth<WelfareOfLookedAfterChild>().Should().Be(Truth.True);

    [Fact]
    public void Accommodation_under_section_17_brings_no_duty_under_section_22() =>
        LookedAfter.Sam().Says("accommodation/under", "section-17").Truth<WelfareOfLookedAfterChild>().Should().Be(Truth.False);

    [Fact]
    public void Before_a_decision_about_a_looked_after_child_the_child_the_parents_and_others_are_asked()
    {
        LookedAfter.TurnsOn<ConsultationBeforeDecision>(Deciding, "looked-after/decision-to-be-made");
        LookedAfter.TurnsOnStatus<ConsultationBeforeDecision>(Deciding);
    }

    [Theory]
    [InlineData("accommodation/proposed")]
    [InlineData("looked-after/proposed-otherwise")]
    public void A_proposal_to_look_after_a_child_is_itself_such_a_decision(string proposal)
    {
        Proposing("no").Truth<ConsultationBeforeDecision>().Should().Be(Truth.False);
        Proposing("no").Says(proposal).Truth<ConsultationBeforeDecision>().Should().Be(Truth.True);
        Proposing("no").Unsaid(proposal).Truth<ConsultationBeforeDecision>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Consultation_is_about_a_child_under_eighteen(string born, bool under) =>
        Given.Sam(born).Says("treated-as-child", "no").Says("accommodation/proposed").Truth<ConsultationBeforeDecision>().Should().Be(Truth.Of(under));

    [Fact]
    public void A_proposal_about_somebody_of_unknown_age_leaves_consultation_not_known() =>
        Given.Sam().Unsaid("date-of-birth").Says("accommodation/proposed").Truth<ConsultationBeforeDecision>().Should().Be(Truth.NotKnown);

    [Fact]
    public void The_local_authority_may_depart_from_section_22_only_where_it_finds_it_necessary_for_the_public()
    {
        LookedAfter.TurnsOn<ProtectionOfPublic>(Protecting, "looked-after/public-protection-necessary");
        LookedAfter.TurnsOnStatus<ProtectionOfPublic>(Protecting);
    }

    [Fact]
    public void Protecting_the_public_lifts_no_removal_under_section_20()
    {
        var given = Protecting().Person("mother", p => p.Holding().Says("seeks-return").Says("residence-limited-by-order", "no").NamedInNoOrder());

        given.Gateway("s22-6").Status.Should().Be(GatewayStatus.Power);
        given.Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);
    }

    private static Given Deciding() => LookedAfter.Sam().Says("looked-after/decision-to-be-made").Says("accommodation/proposed", "no").Says("looked-after/proposed-otherwise", "no");

    private static Given Protecting() => LookedAfter.Sam().Says("looked-after/public-protection-necessary");

    private static Given Proposing(string word) =>
        LookedAfter.Sam().NotYet().Says("accommodation/proposed", word).Says("looked-after/proposed-otherwise", word).Says("looked-after/decision-to-be-made");
}
