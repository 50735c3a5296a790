using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>What is recorded ends a deadline: what has nothing left to wait for is not said to be past.</summary>
public sealed class FallingAwayTests
{
    private const string Conference = "dates: { child-protection-conference: 2026-01-20, first-review-conference: 2026-04-20 }\n";
    private const string Discussed = Suspected + "dates: { strategy-discussion: 2026-03-02 }\n";

    [Theory]
    [InlineData("core-group")]
    [InlineData("first-review-conference")]
    [InlineData("next-review-conference")]
    public void What_follows_a_child_protection_plan_is_due_where_one_was_decided_and_possible_while_that_is_not_known(string id)
    {
        Of(id, "2026-11-27", Conference + "conference: { plan-decided: yes }").Applies.Should().Be(Truth.True);
        Of(id, "2026-11-27", Conference).Applies.Should().Be(Truth.NotKnown);
        Of(id, "2026-11-27", Conference + "conference: { plan-decided: not known }").Applies.Should().Be(Truth.NotKnown);
        Find(id, "2026-11-27", Conference + "conference: { plan-decided: no }").Should().BeNull();
    }

    [Fact]
    public void Once_the_plan_has_ended_no_conference_is_due_and_those_that_were_held_are_still_said()
    {
        const string ended = Conference + "conference: { plan-decided: yes }\nchild-protection-plan: { ended: yes }";

        Find("next-review-conference", "2026-11-27", ended).Should().BeNull();
        Find("core-group", "2026-11-27", ended).Should().BeNull();
        Of("first-review-conference", "2026-11-27", ended).Status.Should().Be(DeadlineStatus.Done);
    }

    [Fact]
    public void That_an_earlier_conference_decided_on_no_plan_says_nothing_of_this_one()
    {
        const string held = "dates: { child-protection-conference: 2026-10-30 }\nconference: { plan-decided: { answer: no, on: DAY } }";

        Of("core-group", "2026-11-27", held.Replace("DAY", "2024-10-30")).Applies.Should().Be(Truth.NotKnown);
        Of("first-review-conference", "2026-11-27", held.Replace("DAY", "2024-10-30")).Applies.Should().Be(Truth.NotKnown);
        Find("core-group", "2026-11-27", held.Replace("DAY", "2026-10-30")).Should().BeNull();
    }

    [Fact]
    public void That_an_earlier_approval_was_extended_extends_no_later_one()
    {
        const string approved = "dates: { temporary-approval-began: 2026-07-01 }\narrangements: { temporary-approval-extended: { answer: yes, on: DAY } }";

        Of("temporary-approval", "2026-11-27", approved.Replace("DAY", "2024-05-05")).Applies.Should().Be(Truth.NotKnown);
        Find("temporary-approval-extended", "2026-11-27", approved.Replace("DAY", "2024-05-05")).Should().BeNull();
        Of("temporary-approval-extended", "2026-11-27", approved.Replace("DAY", "2026-10-15")).Applies.Should().Be(Truth.True);
    }

    [Fact]
    public void A_visit_that_is_only_arranged_is_no_visit_from_which_the_next_is_counted() =>
        Of("next-visit", "2026-11-27", IsLookedAfter + "dates: { first-visit: 2026-08-03, latest-visit: 2026-12-10 }\narrangements: { visiting-interval: six-weeks }")
            .Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Past && d.Due == Day("2026-09-14"));

    [Fact]
    public void That_there_was_no_direction_before_one_that_is_dated_leaves_it_open() =>
        Of("section-37-report", "2026-03-10", "proceedings: { section-37-direction: { answer: no, on: 2024-03-02 } }\ndates: { section-37-direction: 2026-03-02 }").Applies.Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2025-03-03", true)]
    [InlineData("2026-03-10", false)]
    public void What_was_answered_before_it_is_counted_ends_nothing(string on, bool stands)
    {
        var told = $"{{ answer: NO, on: {on} }}";

        (Find("child-protection-conference", "2026-11-27", Discussed + "conference: { concerns-substantiated: " + told.Replace("NO", "no") + " }") is not null).Should().Be(stands);
        (Find("assessment", "2026-11-27", InNeed + "dates: { referral-received: 2026-03-02 }\nreferral: { decision: " + told.Replace("NO", "no-further-action") + " }") is not null).Should().Be(stands);
        (Find("core-group", "2026-11-27", "dates: { child-protection-conference: 2026-03-02 }\nchild-protection-plan: { ended: " + told.Replace("NO", "yes") + " }") is not null).Should().Be(stands);
    }

    [Theory]
    [InlineData("concerns-substantiated: no", null)]
    [InlineData("likely-significant-harm: no", null)]
    [InlineData("concerns-substantiated: not known", false)]
    [InlineData("concerns-substantiated: yes, likely-significant-harm: yes", true)]
    public void No_conference_is_due_on_concerns_that_the_enquiries_did_not_bear_out(string said, bool? certain)
    {
        var found = Find("child-protection-conference", "2026-11-27", Discussed + $"conference: {{ {said} }}");

        (found?.Applies.IsTrue).Should().Be(certain);
    }

    [Theory]
    [InlineData("early-help")]
    [InlineData("signposting")]
    [InlineData("no-further-action")]
    public void No_assessment_is_due_on_a_referral_on_which_none_was_decided(string decision)
    {
        const string referred = InNeed + "dates: { referral-received: 2026-03-02 }\n";

        Find("assessment", "2026-11-27", referred + $"referral: {{ decision: {decision} }}").Should().BeNull();
        Of("assessment", "2026-11-27", referred + "referral: { decision: assessment }").Status.Should().Be(DeadlineStatus.Past);
    }

    [Theory]
    [InlineData("directions-on-issue")]
    [InlineData("case-management-hearing-not-before")]
    [InlineData("case-management-hearing")]
    [InlineData("further-case-management-hearing")]
    public void Once_the_application_is_disposed_of_no_hearing_of_it_is_due(string id)
    {
        const string issued = "dates: { application-issued: 2026-03-02 }\n";

        Find(id, "2026-11-27", issued).Should().NotBeNull();
        Find(id, "2026-11-27", "dates: { application-issued: 2026-03-02, proceedings-ended: 2026-08-20 }").Should().BeNull();
        Find(id, "2026-11-27", "dates: { application-issued: 2026-03-02, proceedings-ended: 2026-12-20 }").Should().NotBeNull("that day is to come");
        Find(id, "2026-11-27", issued + Order("care-order", "2026-08-20")).Should().BeNull();
        Find(id, "2026-11-27", issued + Order("supervision-order", "2026-01-20")).Should().NotBeNull("that order is older than the application");
        Find(id, "2026-11-27", issued + Order("interim-care-order", "2026-08-20")).Should().NotBeNull();
    }

    [Fact]
    public void A_hearing_that_was_held_late_stays_said_after_the_end()
    {
        const string dates = "dates: { application-issued: 2026-03-02, case-management-hearing: 2026-04-02, proceedings-ended: 2026-08-20 }";

        Of("case-management-hearing", "2026-11-27", dates).Status.Should().Be(DeadlineStatus.DoneLate);
    }

    [Fact]
    public void Short_breaks_within_regulation_48_are_not_counted_towards_an_eligible_child()
    {
        const string breaks = IsLookedAfter + "orders: none\ndates: { looked-after-from-fourteen: 2027-06-01 }\nshort-breaks: { planned: yes, series: yes, same-person-or-accommodation: yes, none-over-17-days: yes, returns-each-time: yes, within-75-days: ";

        Find("eligible-child", "2027-06-02", breaks + "yes }").Should().BeNull();
        Find("eligible-child", "2027-06-02", breaks + "no }").Should().NotBeNull();
    }

    private static string Order(string kind, string made) => $"orders: {{ o: {{ kind: {kind}, in-force: yes, made-on: {made} }} }}\n";
}
