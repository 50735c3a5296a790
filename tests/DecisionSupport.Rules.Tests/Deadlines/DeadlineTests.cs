using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>From which day each deadline is counted, to which day it comes, and for whom it applies.</summary>
public sealed class DeadlineTests
{
    private const string Placed = IsLookedAfter + "dates: { became-looked-after: 2026-03-02, first-placement-began: 2026-03-02, placement-began: 2026-03-02 }";

    private const string FirstDay = "orders: none\naccommodation: { under: section-20, more-than-24-hours: no, ";
    private const string FirstPlacement = "dates: { first-placement-began: 2026-03-02, placement-began: 2026-03-02 }";

    [Theory]
    [InlineData("referral-decision", InNeed + "dates: { referral-received: 2026-03-06 }", "2026-03-09")]
    [InlineData("referral-decision", Suspected + "dates: { referral-received: 2026-03-06 }", "2026-03-09")]
    [InlineData("assessment", InNeed + "dates: { referral-received: 2026-03-02 }", "2026-05-07")]
    [InlineData("child-protection-conference", Suspected + "dates: { strategy-discussion: 2026-03-02 }", "2026-03-23")]
    [InlineData("core-group", "dates: { child-protection-conference: 2026-03-02 }", "2026-03-16")]
    [InlineData("first-review-conference", "dates: { child-protection-conference: 2025-11-30 }", "2026-02-28")]
    [InlineData("next-review-conference", "dates: { first-review-conference: 2026-03-02 }", "2026-09-02")]
    [InlineData("next-review-conference", "dates: { first-review-conference: 2025-10-02, latest-review-conference: 2026-02-02 }", "2026-08-02")]
    [InlineData("takeover-by-authority-of-residence", IsLookedAfter + "dates: { ordinary-residence-notified: 2026-03-02 }", "2026-06-02")]
    [InlineData("care-plan", Placed, "2026-03-16")]
    [InlineData("placement-plan", Placed, "2026-03-09")]
    [InlineData("first-visit", Placed, "2026-03-09")]
    [InlineData("first-review", Placed, "2026-03-30")]
    [InlineData("first-health-assessment", Placed, "2026-03-30")]
    [InlineData("next-visit-one-week", IsLookedAfter + "dates: { first-visit: 2026-03-02 }\narrangements: { visiting-interval: one-week }", "2026-03-09")]
    [InlineData("next-visit-four-weeks", IsLookedAfter + "dates: { first-visit: 2026-02-02, latest-visit: 2026-03-02 }\narrangements: { visiting-interval: four-weeks }", "2026-03-30")]
    [InlineData("next-visit", IsLookedAfter + "dates: { first-visit: 2026-03-02 }\narrangements: { visiting-interval: six-weeks }", "2026-04-13")]
    [InlineData("next-visit-three-months", IsLookedAfter + "dates: { first-visit: 2025-01-02, latest-visit: 2026-03-02 }\narrangements: { visiting-interval: three-months }", "2026-06-02")]
    [InlineData("next-visit-six-months", IsLookedAfter + "dates: { latest-visit: 2026-03-02 }\narrangements: { visiting-interval: six-months }", "2026-09-02")]
    [InlineData("second-review", IsLookedAfter + "dates: { first-review: 2026-02-27 }", "2026-05-27")]
    [InlineData("next-review", IsLookedAfter + "dates: { second-review: 2025-08-31 }", "2026-02-28")]
    [InlineData("next-review", IsLookedAfter + "dates: { second-review: 2025-03-31, latest-review: 2025-09-30 }", "2026-03-30")]
    [InlineData("next-health-assessment-from-five", IsLookedAfter + "dates: { first-health-assessment: 2026-03-02 }", "2027-03-02")]
    [InlineData("short-break", "dates: { short-break-began: 2026-03-02 }", "2026-03-18")]
    [InlineData("short-break-days-in-a-year", "dates: { short-break-began: 2026-03-02 }", "2027-03-01")]
    [InlineData("temporary-approval", "dates: { temporary-approval-began: 2026-03-02 }\narrangements: { temporary-approval-extended: no }", "2026-06-21")]
    [InlineData("temporary-approval-extended", "dates: { temporary-approval-began: 2026-03-02 }\narrangements: { temporary-approval-extended: yes }", "2026-08-16")]
    [InlineData("private-fostering", "dates: { private-arrangement-began: 2026-03-02 }", "2026-03-29")]
    [InlineData("contact-refusal", "dates: { contact-refused: 2026-03-02 }", "2026-03-08")]
    [InlineData("complaint-first-stage", "dates: { complaint-received: 2026-03-02 }", "2026-03-16")]
    [InlineData("complaint-second-stage", "dates: { complaint-investigation-requested: 2026-03-02 }", "2026-04-08")]
    [InlineData("complaint-review-panel", "dates: { complaint-panel-requested: 2026-03-02 }", "2026-04-15")]
    [InlineData("care-plan", FirstDay + "expected-more-than-24-hours: yes }\n" + FirstPlacement, "2026-03-16")]
    [InlineData("placement-plan", FirstDay + "expected-more-than-24-hours: yes }\n" + FirstPlacement, "2026-03-09")]
    [InlineData("pre-proceedings", "dates: { letter-before-proceedings: 2026-03-02 }", "2026-06-22")]
    [InlineData("twenty-six-weeks", "dates: { application-issued: 2026-03-02 }", "2026-08-30")]
    [InlineData("directions-on-issue", "dates: { application-issued: 2026-03-02 }", "2026-03-03")]
    [InlineData("case-management-hearing-not-before", "dates: { application-issued: 2026-03-02 }", "2026-03-17")]
    [InlineData("case-management-hearing", "dates: { application-issued: 2026-03-02 }", "2026-03-25")]
    [InlineData("further-case-management-hearing", "dates: { application-issued: 2026-03-02 }", "2026-04-07")]
    [InlineData("advocates-meeting", "dates: { case-management-hearing: 2026-03-17 }", "2026-03-13")]
    [InlineData("section-37-report", "proceedings: { section-37-direction: yes }\ndates: { section-37-direction: 2026-03-02 }", "2026-04-26")]
    [InlineData("adoption-support", "orders: { ao: { kind: adoption-order, in-force: yes, made-on: 2023-06-02 } }", "2026-06-02")]
    [InlineData("special-guardianship-support", "orders: { sg: { kind: special-guardianship-order, in-force: yes, made-on: 2023-06-02 } }", "2026-06-02")]
    public void It_comes_to_this_day(string id, string sam, string due) => Of(id, "2026-03-02", sam).Due.Should().Be(Day(due));

    [Theory]
    [InlineData("sixteen", "2026-03-01", "2010-03-02")]
    [InlineData("seventeen", "2026-03-01", "2009-03-02")]
    [InlineData("eighteen", "2026-03-01", "2008-03-02")]
    public void An_age_of_which_the_law_makes_something_is_shown_within_a_year_until_the_birthday(string id, string eve, string born)
    {
        Told(eve)!.Due.Should().Be(Day(eve).AddDays(1));
        Told("2026-03-02")!.Status.Should().Be(DeadlineStatus.DueToday);
        Told("2026-03-03").Should().BeNull();
        Told("2025-03-02").Should().NotBeNull();
        Told("2025-03-01").Should().BeNull();

        DeadlineAssessment? Told(string day) => Family(day, born).SingleOrDefault(d => d.Deadline.Id == id);
    }

    [Fact]
    public void A_child_under_five_is_assessed_every_six_months_and_one_of_five_every_twelve()
    {
        const string seen = IsLookedAfter + "dates: { first-health-assessment: 2026-03-02 }";

        Find("next-health-assessment", "2026-03-02", seen).Should().BeNull();
        Family("2026-03-02", "2021-03-03", seen).Single(d => d.Deadline.Id.StartsWith("next-health", StringComparison.Ordinal)).Due.Should().Be(Day("2026-09-02"));
        Family("2026-03-02", "2021-03-02", seen).Single(d => d.Deadline.Id.StartsWith("next-health", StringComparison.Ordinal)).Due.Should().Be(Day("2027-03-02"));
    }

    [Theory]
    [InlineData("first-review", "accommodation: { under: not-accommodated }\norders: none\ndates: { became-looked-after: 2026-03-02 }")]
    [InlineData("first-review", "accommodation: { under: section-17 }\norders: none\ndates: { became-looked-after: 2026-03-02 }")]
    [InlineData("takeover-by-authority-of-residence", "accommodation: { under: section-17 }\ndates: { ordinary-residence-notified: 2026-03-02 }")]
    [InlineData("care-plan", FirstDay + "expected-more-than-24-hours: no }\n" + FirstPlacement)]
    [InlineData("section-37-report", "proceedings: { section-37-direction: no }\ndates: { section-37-direction: 2026-03-02 }")]
    public void A_deadline_whose_conclusion_or_answer_does_not_hold_is_not_shown(string id, string sam) => Find(id, "2026-03-02", sam).Should().BeNull();

    [Fact]
    public void A_deadline_whose_conclusion_is_not_known_is_shown_as_possible_once_its_day_is_recorded()
    {
        Of("first-review", "2026-03-02", "dates: { became-looked-after: 2026-03-02 }").Applies.Should().Be(Truth.NotKnown);
        Find("first-review", "2026-03-02", "within-area: yes").Should().BeNull();
    }

    [Fact]
    public void Visits_are_counted_by_six_weeks_until_a_longer_interval_is_known_to_apply()
    {
        const string seen = IsLookedAfter + "dates: { first-visit: 2026-03-02 }";

        Of("next-visit", "2026-03-02", seen).Applies.Should().Be(Truth.NotKnown);
        Find("next-visit-three-months", "2026-03-02", seen).Should().BeNull();
        Find("next-visit", "2026-03-02", seen + "\narrangements: { visiting-interval: three-months }").Should().BeNull();
    }

    [Theory]
    [InlineData("three-months", "2025-03-03", "next-visit-first-year", "2026-04-13")]
    [InlineData("six-months", "2025-03-03", "next-visit-first-year", "2026-04-13")]
    [InlineData("three-months", "2025-03-02", "next-visit-three-months", "2026-06-02")]
    [InlineData("six-months", "2025-03-02", "next-visit-six-months", "2026-09-02")]
    public void Visits_are_six_weeks_apart_in_the_first_year_of_a_placement_whatever_interval_is_recorded(string interval, string began, string id, string due)
    {
        var visits = All("2026-03-02", IsLookedAfter + $"dates: {{ placement-began: {began}, latest-visit: 2026-03-02 }}\narrangements: {{ visiting-interval: {interval} }}", Nation.England)
            .Where(d => d.Deadline.Id.StartsWith("next-visit", StringComparison.Ordinal)).ToList();

        visits.Should().ContainSingle().Which.Should().Match<DeadlineAssessment>(d => d.Deadline.Id == id && d.Due == Day(due) && d.Applies.IsTrue);
    }

    [Fact]
    public void A_longer_interval_is_only_possible_where_nobody_says_when_the_placement_began()
    {
        const string longer = IsLookedAfter + "dates: { latest-visit: 2026-03-02 }\narrangements: { visiting-interval: six-months }";

        Of("next-visit-six-months", "2026-03-02", longer).Applies.Should().Be(Truth.NotKnown);
        Of("next-visit-first-year", "2026-03-02", longer).Should().Match<DeadlineAssessment>(d => d.Applies.IsNotKnown && d.Due == Day("2026-04-13"), "the shorter limit may be the one that binds");
    }

    [Theory]
    [InlineData("dates: { referral-received: 2026-03-06 }", true)]
    [InlineData("need: { health-or-development-likely-to-be-significantly-impaired: no, unlikely-to-achieve-reasonable-health-or-development: no }\ndisability: none\ndates: { referral-received: 2026-03-06 }", true)]
    [InlineData("referral: { received: no }", false)]
    public void A_referral_is_decided_in_a_working_day_and_assessed_in_forty_five_whether_or_not_the_child_is_in_need(string sam, bool applies)
    {
        (Find("referral-decision", "2026-03-06", sam)?.Applies.IsTrue ?? false).Should().Be(applies);
        (Find("assessment", "2026-03-06", sam)?.Applies.IsTrue ?? false).Should().Be(applies);
    }

    [Fact]
    public void The_day_of_a_referral_that_was_received_is_asked_and_of_none_it_is_not()
    {
        Of("referral-decision", "2026-03-06", "referral: { received: yes }").Ask!.Question.Name.Should().Be("dates/referral-received");
        Find("referral-decision", "2026-03-06", InNeed).Should().BeNull();
    }

    [Theory]
    [InlineData("2005-03-02", "2026-03-01", true)]
    [InlineData("2005-03-02", "2025-03-02", true)]
    [InlineData("2005-03-02", "2025-03-01", false)]
    public void Accommodation_under_section_20_5_ends_at_twenty_one(string born, string day, bool shown) =>
        (Family(day, born, "within-area: yes\norders: none\naccommodation: { community-home-takes-over-sixteens: yes, would-safeguard-or-promote-welfare: yes }").SingleOrDefault(d => d.Deadline.Id == "twenty-one")?.Due).Should().Be(shown ? Day("2026-03-02") : null);

    [Fact]
    public void In_the_first_day_of_accommodation_the_plans_are_possible_until_it_is_said_how_long_it_is_to_last() =>
        Of("care-plan", "2026-03-02", "orders: none\naccommodation: { under: section-20, more-than-24-hours: no }\n" + FirstPlacement).Applies.Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2012-03-02", true)]
    [InlineData("2012-03-03", false)]
    public void Thirteen_weeks_for_an_eligible_child_are_counted_from_fourteen_on(string born, bool shown) =>
        (Family("2026-03-02", born, IsLookedAfter + "dates: { looked-after-from-fourteen: 2026-03-02 }").SingleOrDefault(d => d.Deadline.Id == "eligible-child")?.Due).Should().Be(shown ? Day("2026-05-31") : null);

    [Theory]
    [InlineData("2026-05-30", DeadlineStatus.Upcoming)]
    [InlineData("2026-05-31", DeadlineStatus.DueToday)]
    [InlineData("2026-06-01", null)]
    public void The_day_on_which_the_thirteen_weeks_are_complete_is_shown_until_it_is_past(string day, DeadlineStatus? status) =>
        (Family(day, "2010-01-01", IsLookedAfter + "dates: { looked-after-from-fourteen: 2026-03-02 }").SingleOrDefault(d => d.Deadline.Id == "eligible-child")?.Status).Should().Be(status);

    [Fact]
    public void From_what_day_a_child_of_fourteen_is_looked_after_is_asked() =>
        Family("2026-03-02", "2010-01-01", IsLookedAfter).Single(d => d.Deadline.Id == "eligible-child").Ask!.Path.Should().Be("/children/sam/dates/looked-after-from-fourteen");

    private static IReadOnlyList<DeadlineAssessment> Family(string day, string born, string sam = "within-area: yes")
    {
        var read = DecisionSupport.Formats.CaseFile.Read(
            $"format: 1\nas-at: {day}\nlocal-authority: {{ name: Exampleshire, nation: England }}\nchildren:\n  sam:\n    name: Sam\n    date-of-birth: {born}\n"
            + string.Concat(sam.TrimEnd('\n').Split('\n').Select(line => $"    {line}\n")),
            "sam.yaml");
        return new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law).Assess(read.Situation!).Children[0].Deadlines;
    }
}
