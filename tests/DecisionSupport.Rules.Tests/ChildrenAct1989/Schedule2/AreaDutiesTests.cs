using DecisionSupport.Rules.ChildrenAct1989.Schedule2;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Schedule2;

/// <summary>Children Act 1989 Sch 2 paras 1 to 3, 4(2), 6(1)(a) and (b), and 11: what turns on no need recorded.</summary>
public sealed class AreaDutiesTests
{
    [Fact]
    public void Information_is_for_those_who_might_benefit() =>
        Limbs.EachIsNeeded(() => Given.Sam().Says("help/might-benefit"), g => g.Truth<InformationOnServices>(), ("help/might-benefit", "no"));

    [Fact]
    public void The_register_is_of_disabled_children_in_the_area()
    {
        Limbs.EachIsNeeded(Disabled, g => g.Truth<DisabledChildrenRegister>(), ("within-area", "no"), ("disability/deaf", "no"));
        Disabled().Says("date-of-birth", "2008-03-02").Truth<DisabledChildrenRegister>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_child_is_in_need_by_disability_whether_or_not_registered() =>
        Disabled().Gateway("s17-1").Status.Should().Be(GatewayStatus.Duty);

    [Fact]
    public void Services_are_designed_for_disabled_children_in_the_area()
    {
        Limbs.EachIsNeeded(Disabled, g => g.Truth<ServicesForDisabledChildren>(), ("within-area", "no"), ("disability/deaf", "no"));
        Disabled().Says("date-of-birth", "2008-03-02").Truth<ServicesForDisabledChildren>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_child_who_appears_to_be_in_need_may_be_assessed_under_two_enactments_at_once()
    {
        Limbs.EachIsNeeded(Assessing, g => g.Truth<CombinedAssessment>(),
            ("within-area", "no"), ("combined-assessment/appears-in-need", "no"), ("combined-assessment/under-another-enactment", "no"));
        Assessing().Says("date-of-birth", "2008-03-02").Truth<CombinedAssessment>().Should().Be(Truth.False);
        Assessing().Gateway("sch2-3").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void Another_local_authority_is_told_of_harm_that_need_not_be_significant()
    {
        Limbs.EachIsNeeded(Elsewhere, g => g.Truth<HarmInAnotherArea>(), ("harm-elsewhere/believed-likely", "no"), ("harm-elsewhere/lives-in-another-area", "no"));
        Elsewhere().Says("date-of-birth", "2008-03-02").Truth<HarmInAnotherArea>().Should().Be(Truth.False);
        Elsewhere().Gateway("sch2-4-2").Status.Should().Be(GatewayStatus.Duty);
        Elsewhere().Says("harm-elsewhere/other-authority-informed").Gateway("sch2-4-2").Safeguards.Single().Done.Should().Be(Truth.True);
    }

    [Fact]
    public void To_be_or_to_have_been_in_the_area_is_enough()
    {
        Elsewhere().Says("within-area", "no").Says("harm-elsewhere/was-within-area").Truth<HarmInAnotherArea>().Should().Be(Truth.True);
        Elsewhere().Says("within-area", "no").Truth<HarmInAnotherArea>().Should().Be(Truth.NotKnown);
        Elsewhere().Says("within-area", "no").Says("harm-elsewhere/was-within-area", "no").Truth<HarmInAnotherArea>().Should().Be(Truth.False);
        Elsewhere().Unsaid("within-area").Says("harm-elsewhere/was-within-area").Truth<HarmInAnotherArea>().Should().Be(Truth.True);
    }

    [Fact]
    public void Regard_to_racial_groups_is_had_for_children_in_need_when_day_care_or_fostering_is_arranged()
    {
        Limbs.EachIsNeeded(Arranging, g => g.Truth<RegardToRacialGroups>(), ("within-area", "no"), ("area/day-care-or-fostering-arranged", "no"));
        Arranging().NotInNeed().Truth<RegardToRacialGroups>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("sch2-1")]
    [InlineData("sch2-2")]
    [InlineData("sch2-6-1-a-b")]
    [InlineData("sch2-11")]
    public void What_is_owed_to_the_area_is_said_and_is_recommended_to_nobody_for_one_child(string gateway)
    {
        var assessed = Disabled().Says("help/might-benefit").Says("area/day-care-or-fostering-arranged").Assessed();

        assessed.Gateway(gateway).Status.Should().Be(GatewayStatus.Duty);
        assessed.Recommended.SelectMany(r => r.Gateways).Select(g => g.Gateway.Id).Should().NotContain(gateway);
    }

    private static Given Disabled() => Given.Sam().NotDisabled().Says("disability/deaf").Says("within-area");

    private static Given Assessing() => Given.Sam().Says("within-area").Says("combined-assessment/appears-in-need").Says("combined-assessment/under-another-enactment");

    private static Given Elsewhere() => Given.Sam().Says("within-area").Says("harm-elsewhere/believed-likely").Says("harm-elsewhere/lives-in-another-area");

    private static Given Arranging() => Given.Sam().InNeed().Says("area/day-care-or-fostering-arranged");
}
