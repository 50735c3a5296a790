namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Whole cases: short breaks for a disabled child, care by a grandmother, and settled long-term accommodation.</summary>
public sealed class RespiteAndLongTermTests
{
    [Fact]
    public void Two_nights_a_month_with_the_same_carer_may_be_given_under_section_17_or_section_20_and_then_lightly()
    {
        var given = MonthlyBreaks();

        given.Gateway("s20-4").Status.Should().Be(GatewayStatus.Power);
        given.Gateway("reg-48").Status.Should().Be(GatewayStatus.Position);
        given.Cautions().Should().NotContain("short-breaks-in-full");
        given.Assessed().Considerations.Should().ContainSingle(c => c.Consideration.Id == "short-breaks").Which.Consideration.Gateways.Should().Contain(["s17-6-accommodation", "s20-4"]);
    }

    [Fact]
    public void Eighty_days_in_two_homes_under_section_20_have_the_Regulations_in_full()
    {
        var given = MonthlyBreaks().Says("short-breaks/same-person-or-accommodation", "no").Says("short-breaks/within-75-days", "no");

        given.Gateway("reg-48").Status.Should().Be(GatewayStatus.NotMadeOut);
        given.Cautions().Should().Contain("short-breaks-in-full");
    }

    [Fact]
    public void A_grandmother_who_is_asked_to_have_him_for_now_is_caring_for_a_child_accommodated_under_section_20()
    {
        Asked("yes", "no").Gateway("kinship-arrangement").Status.Should().Be(GatewayStatus.Position);
        Asked("yes", "yes").Gateway("kinship-arrangement").Status.Should().Be(GatewayStatus.NotMadeOut);
        Asked("no", "no").Gateway("kinship-arrangement").Status.Should().Be(GatewayStatus.NotMadeOut);
        Asked("not-known", "no").Gateway("kinship-arrangement").Status.Should().Be(GatewayStatus.Undetermined);
    }

    [Fact]
    public void A_settled_placement_that_both_parents_agree_to_is_weighed_and_no_order_follows_from_the_threshold()
    {
        var given = LookedAfter.Sam("2010-06-01").CapableOfProof().Says("control/beyond-parental-control").Says("long-term/in-question").Says("long-term/agreement-has-held")
            .Concern("a blow", "attributable-to-beyond-control").Says("married", "no")
            .Person("mother", p => p.Holding().Delegating()).Person("father", p => p.Holding(ParentalResponsibilitySourceKind.CourtOrder).Delegating());

        given.Gateway("s31-2-b-ii").Status.Should().Be(GatewayStatus.Threshold);
        given.Gateway("s31-2-b-ii").Gateway.Because.Should().Contain(b => b.Contains("no reason by itself", StringComparison.Ordinal));
        var weighed = given.Assessed().Considerations.Single();
        weighed.Consideration.Gateways.Should().Contain(["s20-4", "s31-2-b-i", "s31-2-b-ii"]);
        weighed.Points[0].Answers.Count(a => a.Question == PersonQuestions.Attitude).Should().Be(2);
    }

    private static Given MonthlyBreaks() => Given.Sam("2014-01-10")
        .Says("within-area").Says("treated-as-child", "no").Says("disability/mental-disorder")
        .Says("accommodation/would-safeguard-or-promote-welfare").Says("accommodation/proposed").Says("accommodation/under", "not-accommodated")
        .Says("accommodation/care-state", "with-person-with-parental-responsibility")
        .Says("short-breaks/planned").WithinRegulation48()
        .Person("mother", p => p.Holding().Delegating().Says("seeks-return", "no"))
        .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.CourtOrder).Delegating().Says("seeks-return", "no"));

    private static Given Asked(string conditionsMet, string privateAgreed)
    {
        var given = Given.Sam().Says("kinship/arranged-by-local-authority").Says("kinship/private-made-clear-and-agreed", privateAgreed);
        return conditionsMet == "not-known" ? given : given.Says("kinship/conditions-of-section-20-met", conditionsMet);
    }
}
