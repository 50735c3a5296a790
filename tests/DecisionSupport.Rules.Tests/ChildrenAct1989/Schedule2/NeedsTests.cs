using DecisionSupport.Rules.ChildrenAct1989.Schedule2;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Schedule2;

/// <summary>Children Act 1989 Sch 2 paras 4(1), 5, 6(1)(c) and 7 to 10: what turns on the needs recorded.</summary>
public sealed class NeedsTests
{
    private const string Judged = "judged-needed";
    private const string Appropriate = "service-appropriate";
    private const string Eighteen = "2008-03-02";

    [Fact]
    public void Steps_are_taken_to_prevent_ill_treatment_and_neglect_of_any_child_in_the_area()
    {
        Limbs.OneNeedIsEnough(InArea, g => g.Truth<PreventionOfIllTreatment>(), NeedKind.PreventionOfIllTreatmentOrNeglect, Judged);
        Limbs.EachIsNeeded(() => InArea().Need(NeedKind.PreventionOfIllTreatmentOrNeglect, Judged), g => g.Truth<PreventionOfIllTreatment>(), ("within-area", "no"));
        InArea().Need(NeedKind.PreventionOfIllTreatmentOrNeglect, Judged).NotInNeed().Gateway("sch2-4-1").Status.Should().Be(GatewayStatus.Duty);
        InArea().Need(NeedKind.PreventionOfIllTreatmentOrNeglect, Judged).Says("date-of-birth", Eighteen).Truth<PreventionOfIllTreatment>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_person_who_appears_to_ill_treat_the_child_and_proposes_to_move_may_be_helped_to()
    {
        const NeedKind Kind = NeedKind.AlternativeAccommodationForAllegedAbuser;
        Limbs.OneNeedIsEnough(() => Given.Sam(), g => g.Truth<AccommodationForAllegedAbuser>(), Kind, "ill-treatment-by-person-on-premises", "person-proposes-to-move");
        Limbs.EachIsNeeded(Moving, g => g.Truth<AccommodationForAllegedAbuser>(), Kind, "ill-treatment-by-person-on-premises", "person-proposes-to-move");
        Moving().Gateway("sch2-5").Status.Should().Be(GatewayStatus.Power);
        Moving().Says("date-of-birth", Eighteen).Truth<AccommodationForAllegedAbuser>().Should().Be(Truth.False);
    }

    [Fact]
    public void Nobody_who_does_not_propose_to_move_is_within_the_power()
    {
        var moves = Given.Sam().Need(NeedKind.AlternativeAccommodationForAllegedAbuser, "ill-treatment-by-person-on-premises")
            .AnotherNeed(NeedKind.AlternativeAccommodationForAllegedAbuser, "person-proposes-to-move", "yes")
            .NeedSays(NeedKind.AlternativeAccommodationForAllegedAbuser, "person-proposes-to-move", "no")
            .AnotherNeed(NeedKind.AlternativeAccommodationForAllegedAbuser, "ill-treatment-by-person-on-premises", "no");

        moves.Truth<AccommodationForAllegedAbuser>().Should().Be(Truth.False, "who appears to ill-treat and who proposes to move are one person");
    }

    [Fact]
    public void Breaks_are_for_those_who_care_for_a_disabled_child()
    {
        Limbs.OneNeedIsEnough(Disabled, g => g.Truth<BreaksForCarers>(), NeedKind.BreakFromCaring, Judged, "carer-could-not-continue");
        Limbs.EachIsNeeded(Breaking, g => g.Truth<BreaksForCarers>(), ("within-area", "no"), ("disability/mental-disorder", "no"));
        Breaking().Says("date-of-birth", Eighteen).Truth<BreaksForCarers>().Should().Be(Truth.False);
        Breaking().Gateway("sch2-6-1-c").Status.Should().Be(GatewayStatus.Duty);
    }

    [Theory]
    [InlineData("carer-could-not-continue", "carer-could-care-more-effectively")]
    [InlineData("carer-could-care-more-effectively", "carer-could-not-continue")]
    public void A_carer_who_could_not_go_on_or_could_care_better_is_helped(string one, string other)
    {
        var disabled = Disabled().Need(NeedKind.BreakFromCaring, Judged, one).NeedSays(NeedKind.BreakFromCaring, other, "no");

        disabled.Truth<BreaksForCarers>().Should().Be(Truth.True);
        disabled.NeedSays(NeedKind.BreakFromCaring, Judged, null).Truth<BreaksForCarers>().Should().Be(Truth.NotKnown);
        disabled.NeedSays(NeedKind.BreakFromCaring, Judged, "no").Truth<BreaksForCarers>().Should().Be(Truth.False);
        disabled.NeedSays(NeedKind.BreakFromCaring, Judged, "yes").NeedSays(NeedKind.BreakFromCaring, one, null).Truth<BreaksForCarers>().Should().Be(Truth.NotKnown);
        disabled.NeedSays(NeedKind.BreakFromCaring, one, "no").Truth<BreaksForCarers>().Should().Be(Truth.False);
    }

    [Fact]
    public void Steps_are_designed_to_reduce_the_need_for_proceedings()
    {
        Limbs.OneNeedIsEnough(InArea, g => g.Truth<StepsToAvoidProceedings>(), NeedKind.AvoidingProceedingsOrOffending, Judged);
        Limbs.EachIsNeeded(() => InArea().Need(NeedKind.AvoidingProceedingsOrOffending, Judged), g => g.Truth<StepsToAvoidProceedings>(), ("within-area", "no"));
        InArea().Need(NeedKind.AvoidingProceedingsOrOffending, Judged).Says("date-of-birth", Eighteen).Truth<StepsToAvoidProceedings>().Should().Be(Truth.False);
    }

    [Fact]
    public void Steps_to_avoid_proceedings_are_no_reason_to_refuse_accommodation()
    {
        var owed = Given.Sam().RequiringAccommodation().Says("accommodation/lost-or-abandoned").Says("accommodation/care-state", "nobody-with-parental-responsibility-caring")
            .Says("accommodation/under", "not-accommodated").Need(NeedKind.AvoidingProceedingsOrOffending, Judged);

        owed.Gateway("s20-1-b").Status.Should().Be(GatewayStatus.Duty);
        owed.Gateway("sch2-7").Status.Should().Be(GatewayStatus.Duty);
    }

    [Theory]
    [InlineData(NeedKind.AdviceOrCounselling)]
    [InlineData(NeedKind.Activities)]
    [InlineData(NeedKind.HelpAtHome)]
    [InlineData(NeedKind.Travel)]
    [InlineData(NeedKind.Holiday)]
    public void A_child_in_need_at_home_has_the_services_considered_appropriate(NeedKind kind)
    {
        Limbs.OneNeedIsEnough(AtHome, g => g.Truth<ServicesWhileWithFamily>(), kind, Judged, Appropriate);
        Limbs.EachIsNeeded(() => AtHome().Need(kind, Judged, Appropriate), g => g.Truth<ServicesWhileWithFamily>(), ("within-area", "no"), ("living-with-family", "no"));
        Limbs.EachIsNeeded(() => AtHome().Need(kind, Judged, Appropriate), g => g.Truth<ServicesWhileWithFamily>(), kind, Judged, Appropriate);
        AtHome().Need(kind, Judged, Appropriate).NotInNeed().Truth<ServicesWhileWithFamily>().Should().Be(Truth.False);
    }

    [Fact]
    public void Contact_is_promoted_for_a_child_whose_accommodation_was_notified()
    {
        const NeedKind Kind = NeedKind.LivingWithOrContactWithFamily;
        Limbs.OneNeedIsEnough(Notified, g => g.Truth<ContactForAccommodatedChild>(), Kind, Judged, Appropriate);
        Limbs.EachIsNeeded(() => Notified().Need(Kind, Judged, Appropriate), g => g.Truth<ContactForAccommodatedChild>(), ("accommodation/notified-under-section-85-or-86", "no"));
        Limbs.EachIsNeeded(() => Notified().Need(Kind, Judged, Appropriate), g => g.Truth<ContactForAccommodatedChild>(), Kind, Judged, Appropriate);
        Notified().Need(Kind, Judged, Appropriate).Says("date-of-birth", Eighteen).Truth<ContactForAccommodatedChild>().Should().Be(Truth.False);
    }

    [Fact]
    public void Family_centres_are_provided_as_considered_appropriate()
    {
        Limbs.OneNeedIsEnough(InArea, g => g.Truth<FamilyCentres>(), NeedKind.FamilyCentre, Judged, Appropriate);
        Limbs.EachIsNeeded(() => InArea().Need(NeedKind.FamilyCentre, Judged, Appropriate), g => g.Truth<FamilyCentres>(), ("within-area", "no"));
        Limbs.EachIsNeeded(() => InArea().Need(NeedKind.FamilyCentre, Judged, Appropriate), g => g.Truth<FamilyCentres>(), NeedKind.FamilyCentre, Judged, Appropriate);
        InArea().Need(NeedKind.FamilyCentre, Judged, Appropriate).Says("date-of-birth", Eighteen).Truth<FamilyCentres>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_child_in_need_who_lives_apart_and_is_not_looked_after_is_helped_to_live_with_the_family_or_see_them()
    {
        const NeedKind Kind = NeedKind.LivingWithOrContactWithFamily;
        Limbs.OneNeedIsEnough(Apart, g => g.Truth<LivingWithOrContactWithFamily>(), Kind, Judged, "necessary-for-welfare");
        Limbs.EachIsNeeded(() => Apart().Need(Kind, Judged, "necessary-for-welfare"), g => g.Truth<LivingWithOrContactWithFamily>(), ("within-area", "no"), ("living-with-family", "yes"));
        Limbs.EachIsNeeded(() => Apart().Need(Kind, Judged, "necessary-for-welfare"), g => g.Truth<LivingWithOrContactWithFamily>(), Kind, Judged, "necessary-for-welfare");
        Apart().Need(Kind, Judged, "necessary-for-welfare").NotInNeed().Truth<LivingWithOrContactWithFamily>().Should().Be(Truth.False);
    }

    [Fact]
    public void A_looked_after_child_has_other_law()
    {
        var apart = Apart().Need(NeedKind.LivingWithOrContactWithFamily, Judged, "necessary-for-welfare");

        apart.Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours").Truth<LivingWithOrContactWithFamily>().Should().Be(Truth.False);
        apart.Unsaid("accommodation/more-than-24-hours").Truth<LivingWithOrContactWithFamily>().Should().Be(Truth.NotKnown);
    }

    private static Given InArea() => Given.Sam().Says("within-area");

    private static Given Disabled() => InArea().NotDisabled().Says("disability/mental-disorder");

    private static Given Breaking() => Disabled().Need(NeedKind.BreakFromCaring, Judged, "carer-could-not-continue");

    private static Given AtHome() => Given.Sam().InNeed().Says("living-with-family");

    private static Given Notified() => Given.Sam().Says("accommodation/notified-under-section-85-or-86");

    private static Given Apart() => Given.Sam().InNeed().Says("living-with-family", "no").Says("accommodation/under", "not-accommodated");

    private static Given Moving() => Given.Sam().Need(NeedKind.AlternativeAccommodationForAllegedAbuser, "ill-treatment-by-person-on-premises", "person-proposes-to-move");
}
