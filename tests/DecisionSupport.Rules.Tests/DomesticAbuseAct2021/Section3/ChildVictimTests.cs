namespace DecisionSupport.Rules.Tests.DomesticAbuseAct2021.Section3;

/// <summary>Domestic Abuse Act 2021 s 3: a child who sees, hears or experiences the effects of abuse is a victim in their own right.</summary>
public sealed class ChildVictimTests
{
    private const string Victim = "DAA2021/s3/2";

    [Fact]
    public void Each_element_of_the_section_is_needed() =>
        EachOf.IsNeeded(
            Hearing,
            Victim,
            "domestic-abuse/behaviour-abusive",
            "domestic-abuse/both-sixteen-or-over",
            "domestic-abuse/personally-connected",
            "domestic-abuse/child-sees-hears-or-experiences",
            "domestic-abuse/child-related");

    [Fact]
    public void A_child_is_a_person_under_eighteen() => EachOf.EndsAtEighteen(Hearing, Victim);

    [Theory]
    [InlineData("2022-01-30", GatewayStatus.NotInForce)]
    [InlineData("2022-01-31", GatewayStatus.Position)]
    public void The_section_is_law_for_all_purposes_from_31_January_2022(string day, GatewayStatus status) =>
        Hearing().On(day).Gateway("domestic-abuse-victim").Status.Should().Be(status);

    [Fact]
    public void Where_the_violent_child_is_under_sixteen_a_brother_or_sister_is_no_victim_within_the_Act_and_a_matter_of_caution_still()
    {
        var sister = Hearing().Says("domestic-abuse/both-sixteen-or-over", "no").Says("violence-at-home/of-another-child");

        sister.Gateway("domestic-abuse-victim").Status.Should().Be(GatewayStatus.NotMadeOut);
        sister.Cautions().Should().Equal("child-living-with-violence");
    }

    private static Given Hearing() => Given.Sam()
        .Says("domestic-abuse/behaviour-abusive").Says("domestic-abuse/both-sixteen-or-over").Says("domestic-abuse/personally-connected")
        .Says("domestic-abuse/child-sees-hears-or-experiences").Says("domestic-abuse/child-related");
}
