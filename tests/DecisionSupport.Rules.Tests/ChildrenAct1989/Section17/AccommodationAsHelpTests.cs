using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17;

/// <summary>Children Act 1989 s 17(6): accommodation, and where section 20(1) requires it instead.</summary>
public sealed class AccommodationAsHelpTests
{
    private const string Prevented = "accommodation/carer-prevented";
    private const string Lost = "accommodation/lost-or-abandoned";

    [Theory]
    [InlineData("with-family")]
    [InlineData("short-break")]
    [InlineData("child-alone")]
    public void Services_may_include_accommodation(string form) =>
        Limbs.EachIsNeeded(
            () => Given.Sam().InNeed().Says("help/accommodation", form),
            g => g.Truth<AccommodationAsHelp>(),
            ("within-area", "no"),
            ("help/accommodation", "none"));

    [Fact]
    public void Only_a_child_in_need_is_accommodated_under_section_17() =>
        Given.Sam().InNeed().Says("help/accommodation", "with-family").NotInNeed().Truth<AccommodationAsHelp>().Should().Be(Truth.False);

    [Fact]
    public void Where_section_20_1_requires_accommodation_section_17_may_not_be_used_instead()
    {
        Owed().Truth<AccommodationOwedInstead>().Should().Be(Truth.True);
        Owed().Gateway("s17-6-accommodation").Status.Should().Be(GatewayStatus.Barred);
    }

    [Theory]
    [InlineData("with-family")]
    [InlineData("short-break")]
    [InlineData("none")]
    public void A_family_housed_together_or_a_genuine_short_break_avoids_no_duty(string form) =>
        Owed().Says("help/accommodation", form).Truth<AccommodationOwedInstead>().Should().Be(Truth.False);

    [Theory]
    [InlineData("with-family")]
    [InlineData("short-break")]
    public void A_family_housed_together_or_a_genuine_short_break_stays_open(string form) =>
        Owed().Says("help/accommodation", form).Gateway("s17-6-accommodation").Status.Should().Be(GatewayStatus.Power);

    [Fact]
    public void Until_it_is_known_who_would_be_accommodated_the_bar_is_open() =>
        Owed().Unsaid("help/accommodation").Truth<AccommodationOwedInstead>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Each_ground_of_section_20_1_requires_accommodation_by_itself()
    {
        Owed().Says(Prevented, "no").Truth<AccommodationOwedInstead>().Should().Be(Truth.False);
        Owed().Says(Prevented, "no").Says(Lost).Truth<AccommodationOwedInstead>().Should().Be(Truth.True);
        Owed().Says(Prevented, "no").WithoutPerson("mother").Truth<AccommodationOwedInstead>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData(Prevented)]
    [InlineData(Lost)]
    public void A_ground_of_section_20_1_that_is_not_known_leaves_it_open(string ground) =>
        Owed().Says(Prevented, "no").Says(Lost, "no").Unsaid(ground).Truth<AccommodationOwedInstead>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Where_an_objection_bars_section_20_section_17_stays_open()
    {
        var objected = Owed().Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Adoption).Objecting().Says("residence-limited-by-order", "no"));

        objected.Truth<AccommodationOwedInstead>().Should().Be(Truth.False);
        objected.Gateway("s17-6-accommodation").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void Where_it_is_not_known_whether_section_20_is_barred_neither_is_it_known_whether_section_17_is_used_instead() =>
        Owed().Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Adoption).NamedInNoOrder()).Truth<AccommodationOwedInstead>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2010-03-02", true)]
    [InlineData("2010-03-03", false)]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void A_fully_advised_refusal_is_that_of_a_child_of_sixteen_or_seventeen(string born, bool refused) =>
        Refusing(born).Truth<FullyAdvisedRefusal>().Should().Be(Truth.Of(refused));

    [Theory]
    [InlineData("agrees")]
    [InlineData("agrees-capacity-in-doubt")]
    [InlineData("silent")]
    public void Neither_agreement_nor_silence_is_refusal(string view) =>
        Refusing().Says("accommodation/childs-view", view).Truth<FullyAdvisedRefusal>().Should().Be(Truth.False);

    [Fact]
    public void Refusal_and_advice_are_both_needed() =>
        Limbs.EachIsNeeded(() => Refusing(), g => g.Truth<FullyAdvisedRefusal>(), ("accommodation/fully-advised-refusal", "no"), ("accommodation/childs-view", "agrees"));

    [Fact]
    public void After_a_fully_advised_refusal_at_sixteen_section_17_stays_open()
    {
        Refusing().Truth<AccommodationOwedInstead>().Should().Be(Truth.False);
        Refusing().Gateway("s17-6-accommodation").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void A_refusal_without_full_advice_opens_nothing() =>
        Refusing().Says("accommodation/fully-advised-refusal", "no").Truth<AccommodationOwedInstead>().Should().Be(Truth.True);

    [Fact]
    public void Whether_the_refusal_was_advised_has_to_be_known() =>
        Refusing().Unsaid("accommodation/fully-advised-refusal").Truth<AccommodationOwedInstead>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Accommodation_under_section_17_makes_nobody_looked_after() =>
        Given.Sam().Says("accommodation/under", "section-17").Says("accommodation/more-than-24-hours").Gateway("s22-1").Status.Should().Be(GatewayStatus.NotMadeOut);

    private static Given Owed(string born = "2013-06-01") => Given.Sam(born).RequiringAccommodation()
        .Says(Prevented).Says(Lost, "no")
        .Says("help/accommodation", "child-alone")
        .Says("accommodation/care-state", "nobody-with-parental-responsibility-caring")
        .Says("accommodation/under", "not-accommodated")
        .Person("mother", p => p.Holding().Says("attitude", "agrees").Says("looking-after-child", "no").Says("seeks-return", "no").NamedInNoOrder().Says("residence-limited-by-order", "no").SourcesComplete(true));

    private static Given Refusing(string born = "2009-01-01") => Owed(born).Says("accommodation/childs-view", "refuses").Says("accommodation/fully-advised-refusal");
}
