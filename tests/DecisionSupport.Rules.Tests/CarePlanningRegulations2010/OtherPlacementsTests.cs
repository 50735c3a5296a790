using DecisionSupport.Rules.CarePlanningRegulations2010;

namespace DecisionSupport.Rules.Tests.CarePlanningRegulations2010;

/// <summary>SI 2010/959 regs 24, 27A and 27C: connected persons, and other arrangements.</summary>
public sealed class OtherPlacementsTests
{
    [Theory]
    [InlineData("placement/connected-person-most-appropriate", "no")]
    [InlineData("placement/connected-person-approved", "yes")]
    [InlineData("placement/needed-before-assessment", "no")]
    public void A_connected_person_is_approved_temporarily_only_where_the_child_must_go_there_first(string question, string otherwise) =>
        LookedAfter.TurnsOn<TemporaryApprovalOfConnectedPerson>(WithGrandmother, question, otherwise);

    [Fact]
    public void Temporary_approval_is_for_a_child_who_is_looked_after_or_about_to_be() =>
        LookedAfter.TurnsOnWhatIsAhead<TemporaryApprovalOfConnectedPerson>(WithGrandmother);

    [Theory]
    [InlineData("placement/in-other-arrangements", "no")]
    [InlineData("placement/in-listed-setting", "yes")]
    public void A_child_under_sixteen_goes_into_other_arrangements_only_where_the_setting_is_listed(string question, string otherwise)
    {
        LookedAfter.TurnsOn<OtherArrangementsUnderSixteen>(() => Elsewhere(), question, otherwise);
        LookedAfter.TurnsOnWhatIsAhead<OtherArrangementsUnderSixteen>(() => Elsewhere());
        Elsewhere().Cautions().Should().Contain("other-arrangements-under-sixteen");
    }

    [Theory]
    [InlineData("placement/in-other-arrangements", "no")]
    [InlineData("placement/in-registered-supported-accommodation", "yes")]
    [InlineData("placement/in-listed-setting", "yes")]
    public void From_sixteen_supported_accommodation_must_be_registered_or_the_setting_listed(string question, string otherwise)
    {
        LookedAfter.TurnsOn<OtherArrangementsFromSixteen>(() => Elsewhere("2009-06-01"), question, otherwise);
        LookedAfter.TurnsOnWhatIsAhead<OtherArrangementsFromSixteen>(() => Elsewhere("2009-06-01"));
        Elsewhere("2009-06-01").Cautions().Should().Contain("other-arrangements-from-sixteen");
    }

    [Theory]
    [InlineData("2010-03-03", true)]
    [InlineData("2010-03-02", false)]
    public void The_two_rules_part_on_the_sixteenth_birthday(string born, bool under)
    {
        Elsewhere(born).Truth<OtherArrangementsUnderSixteen>().Should().Be(Truth.Of(under));
        Elsewhere(born).Truth<OtherArrangementsFromSixteen>().Should().Be(Truth.Of(!under));
        Elsewhere(born).Unsaid("date-of-birth").Truth<OtherArrangementsUnderSixteen>().Should().Be(Truth.NotKnown);
        Elsewhere(born).Unsaid("date-of-birth").Truth<OtherArrangementsFromSixteen>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Registration_of_supported_accommodation_does_not_help_a_child_under_sixteen() =>
        Elsewhere().Says("placement/in-registered-supported-accommodation").Truth<OtherArrangementsUnderSixteen>().Should().Be(Truth.True);

    [Theory]
    [InlineData("2013-06-01", "2021-09-08", false)]
    [InlineData("2013-06-01", "2021-09-09", true)]
    [InlineData("2007-06-01", "2023-10-27", false)]
    [InlineData("2007-06-01", "2023-10-28", true)]
    public void Each_rule_warns_from_its_first_day(string born, string day, bool warns) =>
        Elsewhere(born).On(day).Cautions().Any(c => c.StartsWith("other-arrangements", StringComparison.Ordinal)).Should().Be(warns);

    private static Given WithGrandmother() => LookedAfter.Sam()
        .Says("placement/connected-person-most-appropriate").Says("placement/connected-person-approved", "no").Says("placement/needed-before-assessment");

    private static Given Elsewhere(string born = "2013-06-01") => LookedAfter.Sam(born)
        .Says("placement/in-other-arrangements").Says("placement/in-listed-setting", "no").Says("placement/in-registered-supported-accommodation", "no");
}
