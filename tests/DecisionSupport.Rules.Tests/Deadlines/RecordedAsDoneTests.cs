using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>An answer, or another day, that says that the act was done is heard by the deadline that waits for it.</summary>
public sealed class RecordedAsDoneTests
{
    private const string Discussed = Suspected + "dates: { strategy-discussion: 2026-03-02 }\n";
    private const string Letter = "dates: { letter-before-proceedings: 2026-05-01 }\n";
    private const string Referred = InNeed + "dates: { referral-received: 2026-03-02 }\n";
    private const string Reviewed = IsLookedAfter + "dates: { first-review: 2026-03-02, second-review: 2026-06-02, first-visit: 2026-03-02 }\n";

    [Theory]
    [InlineData("child-protection-conference", Discussed, "conference: { held: yes }")]
    [InlineData("pre-proceedings", Letter, "pre-proceedings: { letter-sent: yes, ended: yes }")]
    [InlineData("assessment", Referred, "referral-assessment: { complete: yes }")]
    public void What_is_answered_as_done_is_not_said_to_be_past(string id, string recorded, string answer)
    {
        Of(id, "2027-01-27", recorded).Status.Should().Be(DeadlineStatus.Past);
        Of(id, "2027-01-27", recorded + answer).Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.DoneOnUnknownDay && !d.IsWarning);
        Of(id, "2027-01-27", recorded + answer.Replace("yes }", "no }")).Status.Should().Be(DeadlineStatus.Past);
        Of(id, "2027-01-27", recorded + answer.Replace("yes }", "not known }")).Status.Should().Be(DeadlineStatus.Past);
    }

    [Theory]
    [InlineData("next-visit", "visits: { made-as-required: yes }")]
    [InlineData("next-review", "reviews: { held-as-required: yes }")]
    [InlineData("next-visit", "visits: { made-as-required: { answer: yes, on: 2027-01-20 } }")]
    public void Counted_from_the_latest_a_day_that_is_past_stays_past_though_all_are_answered_as_done_and_both_are_said(string id, string answer)
    {
        Of(id, "2027-01-27", Reviewed + answer).Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Past && d.IsWarning && d.SaidOtherwise != null);
        Of(id, "2026-04-01", Reviewed + answer).Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Upcoming && d.SaidOtherwise == null);
    }

    [Theory]
    [InlineData("child-protection-conference", Discussed, "conference: { held: { answer: yes, on: DAY } }")]
    [InlineData("pre-proceedings", Letter, "pre-proceedings: { letter-sent: yes, ended: { answer: yes, on: DAY } }")]
    [InlineData("referral-decision", Referred, "referral: { received: yes, decision: assessment, referrer-told: { answer: yes, on: DAY } }")]
    [InlineData("assessment", Referred, "referral-assessment: { complete: { answer: yes, on: DAY } }")]
    public void What_was_answered_before_the_day_from_which_it_is_counted_speaks_of_an_earlier_one(string id, string recorded, string answer)
    {
        Of(id, "2027-01-27", recorded + answer.Replace("DAY", "2025-03-03")).Status.Should().Be(DeadlineStatus.Past);
        Of(id, "2027-01-27", recorded + answer.Replace("DAY", "2026-05-05")).Status.Should().Be(DeadlineStatus.DoneOnUnknownDay);
    }

    [Theory]
    [InlineData("care-plan", "care-plan: { prepared: { answer: yes, on: 2026-02-20 } }")]
    [InlineData("placement-plan", "placement: { plan-prepared: { answer: yes, on: 2026-02-20 } }")]
    public void A_plan_may_be_made_before_the_placement(string id, string answer) =>
        Of(id, "2026-05-27", IsLookedAfter + "dates: { first-placement-began: 2026-03-02, placement-began: 2026-03-02 }\n" + answer).Status.Should().Be(DeadlineStatus.DoneOnUnknownDay);

    [Theory]
    [InlineData("care-order", "2026-10-12", DeadlineStatus.Done)]
    [InlineData("care-order", "2026-11-01", DeadlineStatus.DoneLate)]
    [InlineData("care-order", "2026-02-12", DeadlineStatus.Past)]
    public void An_order_made_since_the_application_disposes_of_it_before_the_day_to_which_the_time_was_extended(string kind, string made, DeadlineStatus status) =>
        Of("extended-time", "2026-11-27", $"proceedings: {{ time-extended: yes }}\ndates: {{ application-issued: 2026-03-02, extension-ends: 2026-10-25 }}\norders: {{ o: {{ kind: {kind}, in-force: yes, made-on: {made} }} }}").Status.Should().Be(status);

    [Fact]
    public void An_old_order_disposes_of_nothing_where_nobody_says_when_the_application_was_issued() =>
        Of("extended-time", "2026-11-27", "proceedings: { time-extended: yes }\ndates: { extension-ends: 2026-10-25 }\norders: { o: { kind: supervision-order, in-force: no, made-on: 2022-01-10 } }").Status.Should().Be(DeadlineStatus.Past);

    [Fact]
    public void The_day_to_which_the_time_was_extended_is_asked() =>
        Of("extended-time", "2026-11-27", "proceedings: { time-extended: yes }\ndates: { application-issued: 2026-03-02 }").Ask!.Question.Name.Should().Be("dates/extension-ends");

    [Fact]
    public void What_is_answered_as_done_while_its_last_day_is_to_come_is_in_time()
    {
        var held = Of("child-protection-conference", "2026-03-20", Discussed + "conference: { held: yes }");

        held.Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Done && d.Recorded == null);
        DecisionSupport.Explain.DeadlineReport.Text(Case("2026-03-20", Discussed + "conference: { held: yes }")).Should().Contain("Recorded as done, with no day; in time, since the last day is Monday 23 March 2026");
    }

    [Theory]
    [InlineData("2026-03-29", DeadlineStatus.Past)]
    [InlineData("2026-03-31", DeadlineStatus.DoneOnUnknownDay)]
    public void That_every_review_so_far_was_held_says_nothing_of_one_required_after_it_was_said(string said, DeadlineStatus status) =>
        Of("first-review", "2026-05-01", IsLookedAfter + "dates: { became-looked-after: 2026-03-02 }\nreviews: { held-as-required: { answer: yes, on: " + said + " } }").Status.Should().Be(status);

    [Theory]
    [InlineData("2026-07-01", DeadlineStatus.Done)]
    [InlineData("2026-09-01", DeadlineStatus.DoneLate)]
    [InlineData("2026-04-01", DeadlineStatus.Past)]
    [InlineData("2026-12-01", DeadlineStatus.Past)]
    public void The_stage_before_proceedings_ends_with_an_application_that_is_issued_in_it(string issued, DeadlineStatus status) =>
        Of("pre-proceedings", "2026-11-27", $"dates: {{ letter-before-proceedings: 2026-05-01, application-issued: {issued} }}").Status.Should().Be(status);

    [Fact]
    public void The_day_on_which_the_stage_is_recorded_to_have_ended_comes_before_that_of_an_application() =>
        Of("pre-proceedings", "2026-11-27", "dates: { letter-before-proceedings: 2026-05-01, pre-proceedings-ended: 2026-06-01, application-issued: 2026-09-01 }").Recorded.Should().Be(Day("2026-06-01"));

    [Fact]
    public void An_application_after_a_direction_under_section_37_tells_the_court() =>
        Of("section-37-report", "2026-11-27", "proceedings: { section-37-direction: yes }\ndates: { section-37-direction: 2026-03-02, application-issued: 2026-04-01 }")
            .Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Done && d.Recorded == Day("2026-04-01"));

    [Theory]
    [InlineData("care-order", "2026-08-20", DeadlineStatus.Done)]
    [InlineData("supervision-order", "2026-09-20", DeadlineStatus.DoneLate)]
    [InlineData("care-order", "2026-02-20", DeadlineStatus.Past)]
    [InlineData("interim-care-order", "2026-08-20", DeadlineStatus.Past)]
    [InlineData("special-guardianship-order", "2026-08-20", DeadlineStatus.Past)]
    public void A_care_or_supervision_order_made_on_it_disposes_of_the_application(string kind, string made, DeadlineStatus status) =>
        Of("twenty-six-weeks", "2026-11-27", $"dates: {{ application-issued: 2026-03-02 }}\norders: {{ o: {{ kind: {kind}, in-force: yes, made-on: {made} }} }}").Status.Should().Be(status);

    [Theory]
    [InlineData("decision: assessment", true, DeadlineStatus.Past)]
    [InlineData("decision: not-yet-decided", false, DeadlineStatus.Past)]
    [InlineData("decision: not known", false, DeadlineStatus.Past)]
    [InlineData("decision: assessment, referrer-told: yes", false, DeadlineStatus.DoneOnUnknownDay)]
    public void A_referral_that_is_decided_on_but_not_said_to_be_acknowledged_is_done_in_part(string said, bool inPart, DeadlineStatus status) =>
        Of("referral-decision", "2026-03-20", Referred + $"referral: {{ {said} }}").Should().Match<DeadlineAssessment>(d => d.IsDoneInPart == inPart && d.Status == status);

    [Fact]
    public void What_is_done_in_part_is_said_so() =>
        string.Join(' ', DecisionSupport.Explain.DeadlineReport.Text(Case("2026-03-20", Referred + "referral: { decision: assessment }")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Should().Contain("Past: the last day was Tuesday 3 March 2026, and only part of it is recorded as done: the referral is acknowledged");
}
