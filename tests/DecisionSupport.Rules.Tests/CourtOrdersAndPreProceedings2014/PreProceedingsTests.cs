using DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

namespace DecisionSupport.Rules.Tests.CourtOrdersAndPreProceedings2014;

/// <summary>Court orders and pre-proceedings (2014): legal planning, the letter, the meeting, and when to apply at once instead.</summary>
public sealed class PreProceedingsTests
{
    [Theory]
    [InlineData("pre-proceedings/proceedings-considered", "no")]
    [InlineData("pre-proceedings/legal-planning-held", "yes")]
    public void Thought_of_an_application_calls_for_a_legal_planning_meeting_until_one_is_held(string question, string word)
    {
        Considered().Truth<LegalPlanning>().Should().Be(Truth.True);
        Considered().Says(question, word).Truth<LegalPlanning>().Should().Be(Truth.False);
        Considered().Unsaid(question).Truth<LegalPlanning>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("pre-proceedings/threshold-likely-met", "no")]
    [InlineData("pre-proceedings/safe-meanwhile", "no")]
    [InlineData("pre-proceedings/letter-sent", "yes")]
    public void The_letter_is_for_a_likely_threshold_and_a_child_who_can_be_kept_safe_meanwhile(string question, string word)
    {
        Ready().Truth<LetterBeforeProceedings>().Should().Be(Truth.True);
        Ready().Says(question, word).Truth<LetterBeforeProceedings>().Should().Be(Truth.False);
        Ready().Unsaid(question).Truth<LetterBeforeProceedings>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_child_who_cannot_be_kept_safe_meanwhile_is_a_matter_for_the_court_at_once_and_not_for_a_letter()
    {
        Unsafe().Truth<IssueAtOnce>().Should().Be(Truth.True);
        Unsafe().Truth<LetterBeforeProceedings>().Should().Be(Truth.False);
        Ready().Truth<IssueAtOnce>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("pre-proceedings/threshold-likely-met", "no")]
    [InlineData("pre-proceedings/safe-meanwhile", "yes")]
    public void Applying_at_once_needs_both(string question, string word)
    {
        Unsafe().Says(question, word).Truth<IssueAtOnce>().Should().Be(Truth.False);
        Unsafe().Unsaid(question).Truth<IssueAtOnce>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Whether_a_letter_was_sent_neither_opens_nor_bars_an_urgent_application()
    {
        Unsafe().Says("pre-proceedings/letter-sent").Truth<IssueAtOnce>().Should().Be(Truth.True);
        Unsafe().Says("pre-proceedings/letter-sent", "no").Truth<IssueAtOnce>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("2009-03-03", true)]
    [InlineData("2009-03-02", false)]
    public void None_is_for_a_child_for_whom_no_order_can_be_made_any_more(string born, bool open)
    {
        Considered().Says("date-of-birth", born).Says("married", "no").Truth<LegalPlanning>().Should().Be(Truth.Of(open));
        Ready().Says("date-of-birth", born).Says("married", "no").Truth<LetterBeforeProceedings>().Should().Be(Truth.Of(open));
        Unsafe().Says("date-of-birth", born).Says("married", "no").Truth<IssueAtOnce>().Should().Be(Truth.Of(open));
    }

    [Fact]
    public void Before_birth_the_work_begins_and_no_application_can_be_made()
    {
        Considered().Unsaid("date-of-birth").Says("unborn").Truth<LegalPlanning>().Should().Be(Truth.True);
        Ready().Unsaid("date-of-birth").Says("unborn").Truth<LetterBeforeProceedings>().Should().Be(Truth.True);
        Unsafe().Unsaid("date-of-birth").Says("unborn").Truth<IssueAtOnce>().Should().Be(Truth.False);
        Sent().Unsaid("date-of-birth").Says("unborn").Unsaid("proceedings/care-or-supervision-application-adjourned").Truth<PreProceedingsMeeting>().Should().Be(Truth.True);
        Sent().Unsaid("date-of-birth").Says("unborn").Unsaid("proceedings/care-or-supervision-application-adjourned").Truth<PreProceedingsOutcome>().Should().Be(Truth.True);
        Unsafe().Unsaid("date-of-birth").Says("unborn", "no").Truth<IssueAtOnce>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Once_a_court_has_been_asked_there_is_no_letter_and_nothing_to_issue()
    {
        const string asked = "proceedings/care-or-supervision-application-adjourned";

        Ready().Says(asked).Truth<LetterBeforeProceedings>().Should().Be(Truth.False);
        Unsafe().Says(asked).Truth<IssueAtOnce>().Should().Be(Truth.False);
        Ready().Unsaid(asked).Truth<LetterBeforeProceedings>().Should().Be(Truth.NotKnown);
        Unsafe().Unsaid(asked).Truth<IssueAtOnce>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData(OrderKind.CareOrder)]
    [InlineData(OrderKind.PlacementOrder)]
    public void A_child_under_a_care_order_or_a_placement_order_is_past_that_stage(OrderKind kind)
    {
        Ready().Order(kind).Truth<LetterBeforeProceedings>().Should().Be(Truth.False);
        Unsafe().Order(kind).Truth<IssueAtOnce>().Should().Be(Truth.False);
        Sent().Order(kind).Truth<PreProceedingsMeeting>().Should().Be(Truth.False);
        Sent().Order(kind).Truth<PreProceedingsOutcome>().Should().Be(Truth.False);
        Ready().Order(kind, "no").Truth<LetterBeforeProceedings>().Should().Be(Truth.True);
        Unsafe().Order(kind, "no").Truth<IssueAtOnce>().Should().Be(Truth.True);
    }

    [Fact]
    public void While_nobody_says_that_all_orders_are_recorded_there_may_be_a_care_order()
    {
        Ready().Complete(ListOf.Orders, null).Truth<LetterBeforeProceedings>().Should().Be(Truth.NotKnown);
        Unsafe().Complete(ListOf.Orders, null).Truth<IssueAtOnce>().Should().Be(Truth.NotKnown);
        Sent().Complete(ListOf.Orders, null).Truth<PreProceedingsMeeting>().Should().Be(Truth.NotKnown);
        Sent().Complete(ListOf.Orders, null).Truth<PreProceedingsOutcome>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData(OrderKind.SupervisionOrder)]
    [InlineData(OrderKind.InterimCareOrder)]
    [InlineData(OrderKind.EmergencyProtectionOrder)]
    public void An_order_that_needs_no_application_for_care_leaves_the_stage_to_the_answer_on_the_application(OrderKind kind)
    {
        Ready().Order(kind).Truth<LetterBeforeProceedings>().Should().Be(Truth.True, "an interim order may rest on a direction under section 37 alone");
        Unsafe().Order(kind).Truth<IssueAtOnce>().Should().Be(Truth.True);
        Sent().Order(kind).Truth<PreProceedingsMeeting>().Should().Be(Truth.True);
        Sent().Order(kind).Truth<PreProceedingsOutcome>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("no", "true")]
    [InlineData("yes", "false")]
    [InlineData(null, "not known")]
    public void With_an_application_before_the_court_there_is_no_meeting_to_hold_and_no_stage_to_review(string? asked, string expected)
    {
        const string question = "proceedings/care-or-supervision-application-adjourned";
        var sent = asked is null ? Sent().Unsaid(question) : Sent().Says(question, asked);

        sent.Truth<PreProceedingsMeeting>().ToString().Should().Be(expected);
        sent.Truth<PreProceedingsOutcome>().ToString().Should().Be(expected);
    }

    [Fact]
    public void Before_birth_the_letter_waits_for_nobody_to_say_that_the_child_is_safe() =>
        Ready().Unsaid("date-of-birth").Says("unborn").Says("pre-proceedings/safe-meanwhile", "no").Truth<LetterBeforeProceedings>().Should().Be(Truth.True);

    [Fact]
    public void Where_neither_age_nor_birth_is_known_nothing_is_guessed()
    {
        Considered().Unsaid("date-of-birth").Truth<LegalPlanning>().Should().Be(Truth.NotKnown);
        Ready().Unsaid("date-of-birth").Truth<LetterBeforeProceedings>().Should().Be(Truth.NotKnown);
        Unsafe().Unsaid("date-of-birth").Truth<IssueAtOnce>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("pre-proceedings/letter-sent", "no")]
    [InlineData("pre-proceedings/meeting-held", "yes")]
    [InlineData("pre-proceedings/ended", "yes")]
    public void The_letter_is_followed_by_a_meeting_unless_the_stage_has_ended(string question, string word)
    {
        Sent().Truth<PreProceedingsMeeting>().Should().Be(Truth.True);
        Sent().Says(question, word).Truth<PreProceedingsMeeting>().Should().Be(Truth.False);
        Sent().Unsaid(question).Truth<PreProceedingsMeeting>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", "true")]
    [InlineData("no", "no", "false")]
    [InlineData("yes", "yes", "false")]
    public void The_stage_begun_by_the_letter_is_reviewed_until_it_ends(string sent, string ended, string expected) =>
        Sent().Says("pre-proceedings/letter-sent", sent).Says("pre-proceedings/ended", ended).Truth<PreProceedingsOutcome>().ToString().Should().Be(expected);

    [Theory]
    [InlineData("pre-proceedings/letter-sent")]
    [InlineData("pre-proceedings/ended")]
    public void Whether_it_has_begun_or_ended_is_not_guessed(string question) =>
        Sent().Unsaid(question).Truth<PreProceedingsOutcome>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_letter_is_no_authority_to_accommodate_or_to_remove()
    {
        var child = Ready().Says("pre-proceedings/letter-sent").Person("mother", p => p.Holding().Objecting()).RequiringAccommodation().Says("accommodation/lost-or-abandoned").Assessed();
        child.Gateway("s20-1-b").Status.Should().Be(GatewayStatus.Barred);
    }

    [Fact]
    public void Family_group_decision_making_stays_applied_to_nothing() =>
        Ready().Gateway("s31ZA").Status.Should().Be(GatewayStatus.NotEncoded);

    [Fact]
    public void It_is_guidance_for_England() =>
        Ready().In(Nation.Wales).Gateway("pre-proceedings").Status.Should().Be(GatewayStatus.NotInForce);

    private static Given Child() => Given.Sam().Says("married", "no");

    private static Given Considered() => Child().Says("pre-proceedings/proceedings-considered").Says("pre-proceedings/legal-planning-held", "no");

    private static Given Ready() => Child().Says("proceedings/care-or-supervision-application-adjourned", "no").Says("pre-proceedings/threshold-likely-met").Says("pre-proceedings/safe-meanwhile").Says("pre-proceedings/letter-sent", "no");

    private static Given Unsafe() => Ready().Says("pre-proceedings/safe-meanwhile", "no");

    private static Given Sent() => Child().Says("proceedings/care-or-supervision-application-adjourned", "no").Says("pre-proceedings/letter-sent").Says("pre-proceedings/meeting-held", "no").Says("pre-proceedings/ended", "no");
}
