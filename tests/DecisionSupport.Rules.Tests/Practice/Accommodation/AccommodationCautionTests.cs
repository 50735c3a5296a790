using DecisionSupport.Rules.Practice.Accommodation;

namespace DecisionSupport.Rules.Tests.Practice.Accommodation;

/// <summary>What a reader is warned of while a child is accommodated, or about to be.</summary>
public sealed class AccommodationCautionTests
{
    [Theory]
    [InlineData("agreement/notice-or-undertaking-required", "notice-of-removal")]
    [InlineData("accommodation/carer-prevented-by-bail-only", "bail-conditions")]
    [InlineData("accommodation/other-court-order-sought", "other-court-order")]
    public void A_yes_calls_for_its_caution_and_nothing_else_does(string question, string caution)
    {
        Given.Sam().Says(question).Cautions().Should().Equal(caution);
        Given.Sam().Says(question, "no").Truth($"PRACTICE/{caution}").Should().Be(Truth.False);
        Given.Sam().Truth($"PRACTICE/{caution}").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("reviews/held-as-required", "no")]
    [InlineData("accommodation/purpose-spent", "yes")]
    public void A_missed_review_or_a_spent_purpose_is_drift(string question, string word)
    {
        Reviewed().Truth<Drift>().Should().Be(Truth.False);
        Reviewed().Says(question, word).Truth<Drift>().Should().Be(Truth.True);
        Reviewed().Unsaid(question).Truth<Drift>().Should().Be(Truth.NotKnown);
        Reviewed().Says(question, word).Cautions().Should().Equal("drift");
    }

    [Fact]
    public void Drift_is_of_accommodation_under_section_20()
    {
        Reviewed().Says("reviews/held-as-required", "no").Says("accommodation/under", "not-accommodated").Truth<Drift>().Should().Be(Truth.False);
        Reviewed().Says("reviews/held-as-required", "no").Unsaid("accommodation/under").Truth<Drift>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2030-03-02")]
    public void However_long_accommodation_lasts_time_alone_is_no_drift(string day) =>
        Reviewed().On(day).Cautions().Should().BeEmpty();

    [Fact]
    public void An_intention_to_give_up_a_baby_leaves_the_child_under_section_20()
    {
        LookedAfter.TurnsOn<RelinquishedBaby>(Relinquished, "newborn/parent-intends-adoption");
        Relinquished().Cautions().Should().Equal("relinquished-baby");
    }

    [Theory]
    [InlineData(OrderKind.AuthorisedForAdoption, true)]
    [InlineData(OrderKind.PlacementOrder, true)]
    [InlineData(OrderKind.SupervisionOrder, false)]
    public void A_consent_to_placement_or_an_order_takes_a_relinquished_baby_out_of_section_20(OrderKind kind, bool takes)
    {
        Relinquished().Order(kind).Truth<RelinquishedBaby>().Should().Be(Truth.Of(!takes));
        Relinquished().Complete(ListOf.Orders, null).Truth<RelinquishedBaby>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_mother_who_means_to_give_up_her_baby_may_take_the_baby_home() =>
        Relinquished().Says("accommodation/under", "section-20").Person("mother", p => p.Holding().Says("seeks-return").Says("residence-limited-by-order", "no").NamedInNoOrder())
            .Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);

    [Fact]
    public void While_proceedings_go_on_without_an_interim_order_objection_and_removal_stand()
    {
        LookedAfter.TurnsOn<AccommodatedDuringProceedings>(InProceedings, "proceedings/care-or-supervision-application-adjourned");
        LookedAfter.TurnsOn<AccommodatedDuringProceedings>(InProceedings, "accommodation/under", "not-accommodated");
        InProceedings().Order(OrderKind.InterimCareOrder).Truth<AccommodatedDuringProceedings>().Should().Be(Truth.False);
        InProceedings().Complete(ListOf.Orders, null).Truth<AccommodatedDuringProceedings>().Should().Be(Truth.NotKnown);
        InProceedings().Cautions().Should().Equal("accommodated-during-proceedings");
    }

    [Fact]
    public void Short_breaks_under_section_20_that_miss_a_condition_have_the_Regulations_in_full()
    {
        LookedAfter.TurnsOn<ShortBreaksInFull>(TwoHomes, "short-breaks/planned");
        TwoHomes().Says("short-breaks/same-person-or-accommodation").Truth<ShortBreaksInFull>().Should().Be(Truth.False);
        TwoHomes().Unsaid("short-breaks/same-person-or-accommodation").Truth<ShortBreaksInFull>().Should().Be(Truth.NotKnown);
        TwoHomes().Says("accommodation/under", "section-17").Truth<ShortBreaksInFull>().Should().Be(Truth.False);
        TwoHomes().Says("accommodation/under", "not-accommodated").Says("accommodation/proposed").Truth<ShortBreaksInFull>().Should().Be(Truth.True);
        TwoHomes().Unsaid("accommodation/under").Truth<ShortBreaksInFull>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("kinship/arranged-by-local-authority", "no")]
    [InlineData("kinship/conditions-of-section-20-met", "no")]
    [InlineData("kinship/private-made-clear-and-agreed", "yes")]
    public void An_arrangement_is_section_20_where_the_local_authority_made_it_and_nobody_agreed_that_it_was_private(string question, string otherwise) =>
        LookedAfter.TurnsOn<KinshipArrangement>(JustHaveHimForNow, question, otherwise);

    [Fact]
    public void An_arrangement_that_is_section_20_is_a_position_to_take_advice_on() =>
        JustHaveHimForNow().Gateway("kinship-arrangement").Status.Should().Be(GatewayStatus.Position);

    [Theory]
    [InlineData("accommodation/under", null)]
    [InlineData("accommodation/under", "not-accommodated")]
    public void The_warnings_of_section_20_follow_an_arrangement_that_is_taken_as_section_20(string question, string? label)
    {
        var given = Given.Sam().Says("accommodation/proposed", "no").Kinship().Says("reviews/held-as-required", "no").Says("proceedings/care-or-supervision-application-adjourned").Says("accommodation/written-information-given", "no");
        given = label is null ? given : given.Says(question, label);

        given.Cautions().Should().BeEquivalentTo("information-missing", "drift", "accommodated-during-proceedings");
        given.Says("kinship/private-made-clear-and-agreed").Cautions().Should().BeEmpty();
        given.Unsaid("kinship/private-made-clear-and-agreed").Cautions().Should().BeEmpty();
    }

    [Fact]
    public void Neither_proposed_nor_provided_nor_arranged_there_is_nobody_to_inform()
    {
        var given = Given.Sam().Says("accommodation/proposed", "no").Says("accommodation/under", "not-accommodated").Says("accommodation/written-information-given", "no").Kinship();

        given.Truth("PRACTICE/information-missing").Should().Be(Truth.True);
        given.Says("kinship/arranged-by-local-authority", "no").Truth("PRACTICE/information-missing").Should().Be(Truth.False);
        given.Unsaid("kinship/arranged-by-local-authority").Truth("PRACTICE/information-missing").Should().Be(Truth.NotKnown);
    }

    private static Given Reviewed() => Given.Sam().Says("kinship/arranged-by-local-authority", "no").Says("accommodation/under", "section-20").Says("reviews/held-as-required").Says("accommodation/purpose-spent", "no");

    private static Given Relinquished() => Given.Sam("2026-02-20").Says("newborn/parent-intends-adoption");

    private static Given InProceedings() => Given.Sam().Says("kinship/arranged-by-local-authority", "no").Says("accommodation/under", "section-20").Says("proceedings/care-or-supervision-application-adjourned");

    private static Given TwoHomes() => LookedAfter.Sam().Says("accommodation/proposed", "no").Says("short-breaks/planned").WithinRegulation48().Says("short-breaks/same-person-or-accommodation", "no");

    private static Given JustHaveHimForNow() => Given.Sam().Kinship();
}
