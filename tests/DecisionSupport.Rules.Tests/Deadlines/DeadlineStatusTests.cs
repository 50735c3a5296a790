using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>What is said of a deadline before, on and after its day; done, late, arranged, and where a day is missing.</summary>
public sealed class DeadlineStatusTests
{
    private const string Looked = IsLookedAfter + "dates: { became-looked-after: 2026-03-02 }";

    [Theory]
    [InlineData("2026-03-29", DeadlineStatus.Upcoming, false)]
    [InlineData("2026-03-30", DeadlineStatus.DueToday, false)]
    [InlineData("2026-03-31", DeadlineStatus.Past, true)]
    public void A_limit_is_to_come_then_due_then_past_which_is_a_warning(string day, DeadlineStatus status, bool warning) =>
        Of("first-review", day, Looked).Should().Match<DeadlineAssessment>(d => d.Status == status && d.IsWarning == warning);

    [Theory]
    [InlineData("2026-03-30", DeadlineStatus.Done, false)]
    [InlineData("2026-03-31", DeadlineStatus.DoneLate, true)]
    public void What_is_recorded_as_done_is_in_time_or_late(string held, DeadlineStatus status, bool warning) =>
        Of("first-review", "2026-05-01", IsLookedAfter + $"dates: {{ became-looked-after: 2026-03-02, first-review: {held} }}")
            .Should().Match<DeadlineAssessment>(d => d.Status == status && d.IsWarning == warning && d.Recorded == Day(held));

    [Theory]
    [InlineData("reviews: { held-as-required: yes }", "2026-03-31", DeadlineStatus.DoneOnUnknownDay, false)]
    [InlineData("reviews: { held-as-required: yes }", "2026-03-30", DeadlineStatus.DueToday, false)]
    [InlineData("reviews: { held-as-required: no }", "2026-03-31", DeadlineStatus.Past, true)]
    [InlineData("reviews: { held-as-required: not known }", "2026-03-31", DeadlineStatus.Past, true)]
    public void What_is_said_to_be_done_without_a_day_is_not_said_to_be_late_nor_in_time(string answer, string day, DeadlineStatus status, bool warning)
    {
        var review = Of("first-review", day, Looked + "\n" + answer);

        review.Should().Match<DeadlineAssessment>(d => d.Status == status && d.IsWarning == warning && d.Recorded == null);
        review.Ask!.Path.Should().Be("/children/sam/dates/first-review");
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("not known", false)]
    public void A_series_of_short_breaks_within_regulation_48_has_its_own_days_and_not_those_of_the_whole_regime(string within, bool lighter)
    {
        var dates = "short-breaks: { planned: yes, series: yes, same-person-or-accommodation: yes, none-over-17-days: yes, returns-each-time: yes, within-75-days: " + within + " }\n"
            + "dates: { became-looked-after: 2026-02-02, first-placement-began: 2026-02-01, placement-began: 2026-02-01 }\norders: none";
        var found = Case("2026-03-02", IsLookedAfter + dates).Children[0].Deadlines.ToLookup(d => d.Deadline.Id);

        foreach (var whole in new[] { "placement-plan", "first-visit", "first-review", "first-health-assessment" })
        {
            found[whole].Any().Should().Be(!lighter, whole);
        }

        found["care-plan"].Should().ContainSingle("a plan of its own is still prepared");
        foreach (var own in new[] { "short-breaks-first-visit", "short-breaks-first-review" })
        {
            found[own].Any(d => d.Applies.IsTrue).Should().Be(lighter, own);
            found[own].All(d => d.Due == new DateOnly(2026, 5, 1)).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-31", true)]
    public void What_is_arranged_is_not_done_and_is_a_warning_if_it_is_arranged_too_late(string arranged, bool warning) =>
        Of("first-review", "2026-03-20", IsLookedAfter + $"dates: {{ became-looked-after: 2026-03-02, first-review: {arranged} }}")
            .Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Upcoming && d.IsWarning == warning && d.IsArrangedLate == warning);

    [Theory]
    [InlineData("2026-03-16", "2026-03-16", DeadlineStatus.TooEarly)]
    [InlineData("2026-03-17", "2026-03-17", DeadlineStatus.Done)]
    [InlineData("2026-03-16", null, DeadlineStatus.Upcoming)]
    [InlineData("2026-03-17", null, DeadlineStatus.Reached)]
    public void A_hearing_before_the_first_day_on_which_it_may_be_is_too_early(string day, string? held, DeadlineStatus status) =>
        Of("case-management-hearing-not-before", day, $"dates: {{ application-issued: 2026-03-02{(held is null ? "" : $", case-management-hearing: {held}")} }}").Status.Should().Be(status);

    [Fact]
    public void A_day_that_is_not_recorded_is_a_question_with_its_path_and_nothing_is_counted()
    {
        var asked = Of("first-review", "2026-03-02", IsLookedAfter);

        asked.Status.Should().Be(DeadlineStatus.NotRecorded);
        asked.Ask!.Path.Should().Be("/children/sam/dates/became-looked-after");
        (asked.Due, asked.From).Should().Be(((DateOnly?)null, (DateOnly?)null));
    }

    [Theory]
    [InlineData("dates: { became-looked-after: not known }")]
    [InlineData("dates: { became-looked-after: [2026-03-02, 2026-03-03] }")]
    [InlineData("dates: { became-looked-after: { answer: 2026-03-02, on: 2026-04-01 } }")]
    public void A_day_not_known_disputed_or_told_later_is_not_counted_from(string dates) =>
        Of("first-review", "2026-03-20", IsLookedAfter + dates).Status.Should().Be(DeadlineStatus.NotRecorded);

    [Fact]
    public void A_later_day_that_is_disputed_is_not_passed_over_for_an_earlier_one() =>
        Of("next-review", "2026-03-20", IsLookedAfter + "dates: { second-review: 2025-03-31, latest-review: [2025-09-30, 2025-10-01] }").Status.Should().Be(DeadlineStatus.NotRecorded);

    [Fact]
    public void A_count_that_the_list_of_bank_holidays_does_not_reach_is_not_made() =>
        Of("first-review", "2028-12-20", IsLookedAfter + "dates: { became-looked-after: 2028-12-20 }")
            .Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.NotCounted && d.Due == null);

    [Fact]
    public void Deadlines_stand_in_the_order_of_their_days_and_belong_to_their_gateways()
    {
        var sam = Case("2026-03-02", IsLookedAfter + "dates: { became-looked-after: 2026-03-02, placement-began: 2026-03-02, first-placement-began: 2026-03-02 }").Children[0];

        sam.Deadlines.Where(d => d.Due is not null).Select(d => d.Due).Should().BeInAscendingOrder();
        sam.Gateway("s22-1").Deadlines.Should().Contain(d => d.Deadline.Id == "first-review").And.OnlyContain(d => sam.Deadlines.Contains(d));
        sam.Gateway("s47-1-b").Deadlines.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-02T14:30", "2026-03-05", "14:30")]
    [InlineData("2026-03-28T14:30", "2026-03-31", "15:30")]
    [InlineData("2026-10-24T14:30", "2026-10-27", "13:30")]
    public void Police_protection_lasts_72_hours_that_pass_whatever_is_done_to_the_clocks(string taken, string day, string time) =>
        Of("police-protection-ends", taken[..10], $"orders: {{ pp: {{ kind: police-protection, in-force: yes, began-at: {taken} }} }}")
            .Should().Match<DeadlineAssessment>(d => d.Due == Day(day) && d.DueTime == TimeOnly.Parse(time));

    [Fact]
    public void Police_protection_whose_beginning_is_not_recorded_is_a_question_and_one_that_is_over_is_not()
    {
        Of("police-protection-ends", "2026-03-02", "orders: { pp: { kind: police-protection, in-force: yes } }").Ask!.Path.Should().Be("/children/sam/orders/pp/began-at");
        Find("police-protection-ends", "2026-03-02", "orders: { pp: { kind: police-protection, in-force: no, began-at: 2026-02-20T10:00 } }").Should().BeNull();
    }

    [Fact]
    public void Accommodation_that_goes_on_makes_a_child_looked_after_past_24_hours_and_under_section_17_never_does()
    {
        Of("looked-after-at-24-hours", "2026-03-02", "accommodation: { under: section-20 }\ndates: { accommodation-began: 2026-03-02T23:30 }")
            .Should().Match<DeadlineAssessment>(d => d.Due == Day("2026-03-03") && d.DueTime == new TimeOnly(23, 30));
        Find("looked-after-at-24-hours", "2026-03-02", "accommodation: { under: section-17 }\ndates: { accommodation-began: 2026-03-02T23:30 }").Should().BeNull();
    }
}
