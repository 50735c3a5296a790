using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>The end of an order is the one that it states: the figures only show one that is recorded beyond what could be ordered.</summary>
public sealed class CapTests
{
    private const string Epo = "emergency-protection-order-cap";

    // Made on Friday 27 March 2026, the eighth day is Good Friday 3 April: it may run until noon on Saturday.
    [Theory]
    [InlineData("2026-03-02", "2026-03-09", "extended: no", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-02", "2026-03-05", "extended: no", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-02", "2026-03-10", "extended: no", DeadlineStatus.BeyondCap)]
    [InlineData("2026-03-27", "2026-04-04", "extended: no", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-27", "2026-04-05", "extended: no", DeadlineStatus.BeyondCap)]
    [InlineData("2026-03-02", "2026-03-16", "extended: yes", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-02", "2026-03-17", "extended: yes", DeadlineStatus.BeyondCap)]
    [InlineData("2026-03-02", "2026-03-10", "", DeadlineStatus.NotRecorded)]
    [InlineData("2026-03-02", "2026-03-17", "", DeadlineStatus.BeyondCap)]
    public void An_emergency_protection_order_is_held_to_eight_days_a_holiday_and_one_extension_of_seven(string made, string ends, string more, DeadlineStatus status) =>
        Of(Epo, made, Order(made, ends, more)).Status.Should().Be(status);

    [Fact]
    public void The_longest_that_can_be_ordered_is_said_only_beside_the_end_that_the_order_states()
    {
        var beyond = Of(Epo, "2026-03-27", Order("2026-03-27", "2026-04-05", "extended: no"));
        (beyond.Due, beyond.DueTime).Should().Be((Day("2026-04-04"), new TimeOnly(12, 0)));

        var unstated = Of(Epo, "2026-03-02", "orders: { epo: { kind: emergency-protection-order, in-force: yes, made-on: 2026-03-02 } }");
        unstated.Should().Match<DeadlineAssessment>(d => d.Due == null && d.Status == DeadlineStatus.NotRecorded && d.Ask!.Path == "/children/sam/orders/epo/ends-on");
    }

    // Taken on Monday 2 March 2026, the eighth day is Monday 9 March, though the order was made on 4 March.
    [Theory]
    [InlineData("2026-03-09", "on-designated-officers-application: yes, extended: no", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-10", "on-designated-officers-application: yes, extended: no", DeadlineStatus.BeyondCap)]
    [InlineData("2026-03-10", "on-designated-officers-application: no, extended: no", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-11", "on-designated-officers-application: no, extended: no", DeadlineStatus.WithinCap)]
    public void On_the_designated_officers_application_the_days_begin_with_police_protection(string ends, string more, DeadlineStatus status) =>
        Of(Epo, "2026-03-04", Order("2026-03-04", ends, more, "pp: { kind: police-protection, in-force: no, began-at: 2026-03-02T22:00 }")).Status.Should().Be(status);

    [Fact]
    public void Without_the_moment_of_police_protection_it_is_asked_for() =>
        Of(Epo, "2026-03-04", Order("2026-03-04", "2026-03-10", "on-designated-officers-application: yes", "pp: { kind: police-protection, in-force: no }"))
            .Ask!.Path.Should().Be("/children/sam/orders/pp/began-at");

    [Theory]
    [InlineData("2026-03-08", DeadlineStatus.WithinCap)]
    [InlineData("2026-03-09", DeadlineStatus.BeyondCap)]
    public void A_child_assessment_order_is_held_to_seven_days_that_begin_with_the_day_it_fixes(string ends, DeadlineStatus status) =>
        Of("child-assessment-order-cap", "2026-03-02", $"orders: {{ cao: {{ kind: child-assessment-order, in-force: yes, begins-on: 2026-03-02, ends-on: {ends} }} }}").Status.Should().Be(status);

    [Theory]
    [InlineData("2027-03-01", "no", DeadlineStatus.WithinCap)]
    [InlineData("2027-03-02", "no", DeadlineStatus.BeyondCap)]
    [InlineData("2029-03-01", "yes", DeadlineStatus.WithinCap)]
    [InlineData("2029-03-02", "yes", DeadlineStatus.BeyondCap)]
    public void A_supervision_order_is_held_to_one_year_and_with_extensions_to_three_in_all(string ends, string extended, DeadlineStatus status) =>
        Of("supervision-order-cap", "2026-03-02", $"orders: {{ so: {{ kind: supervision-order, in-force: yes, made-on: 2026-03-02, ends-on: {ends}, extended: {extended} }} }}").Status.Should().Be(status);

    [Fact]
    public void An_order_that_is_over_is_held_to_nothing() =>
        Find(Epo, "2026-04-02", "orders: { epo: { kind: emergency-protection-order, in-force: no, made-on: 2026-03-02, ends-on: 2026-03-30 } }").Should().BeNull();

    private static string Order(string made, string ends, string more, string other = "") =>
        $"orders:\n  epo: {{ kind: emergency-protection-order, in-force: yes, made-on: {made}, ends-on: {ends}{(more.Length > 0 ? ", " + more : "")} }}\n{(other.Length > 0 ? "  " + other + "\n" : "")}";

    // Eight weeks after Monday 2 March 2026 is Monday 27 April.
    [Theory]
    [InlineData("extension-ends: 2026-04-26", DeadlineStatus.WithinCap)]
    [InlineData("extension-ends: 2026-04-27", DeadlineStatus.WithinCap)]
    [InlineData("extension-ends: 2026-04-28", DeadlineStatus.BeyondCap)]
    [InlineData("previous-extension-ended: 2026-02-23, extension-ends: 2026-04-28", DeadlineStatus.BeyondCap)]
    [InlineData("previous-extension-ended: 2026-03-09, extension-ends: 2026-05-04", DeadlineStatus.WithinCap)]
    [InlineData("previous-extension-ended: 2026-03-09, extension-ends: 2026-05-05", DeadlineStatus.BeyondCap)]
    public void An_extension_of_the_time_for_proceedings_is_held_to_eight_weeks_after_the_later_day(string more, DeadlineStatus status) =>
        Of(Extension, "2026-03-02", Extended + $"dates: {{ time-allowed-until: 2026-03-02, {more} }}").Status.Should().Be(status);

    [Fact]
    public void The_later_day_is_the_one_that_the_arithmetic_shows()
    {
        var beyond = Of(Extension, "2026-03-02", Extended + "dates: { time-allowed-until: 2026-03-02, previous-extension-ended: 2026-03-09, extension-ends: 2026-05-05 }");
        (beyond.From, beyond.Due).Should().Be((Day("2026-03-09"), Day("2026-05-04")));
        (beyond.Start.Path, beyond.Recorded).Should().Be(("/children/sam/dates/previous-extension-ended", Day("2026-05-05")));
    }

    [Theory]
    [InlineData("", "time-allowed-until")]
    [InlineData("dates: { time-allowed-until: 2026-03-02 }", "extension-ends")]
    [InlineData("dates: { time-allowed-until: 2026-03-02, previous-extension-ended: not known, extension-ends: 2026-04-27 }", "previous-extension-ended")]
    public void Of_an_extension_the_day_that_is_missing_is_asked_for(string dates, string asked) =>
        Of(Extension, "2026-03-02", Extended + dates).Should().Match<DeadlineAssessment>(d => d.Due == null && d.Status == DeadlineStatus.NotRecorded && d.Ask!.Path == $"/children/sam/dates/{asked}");

    [Theory]
    [InlineData("proceedings: { time-extended: no }")]
    [InlineData("within-area: yes")]
    public void Unless_the_time_is_said_to_be_extended_nothing_is_said_of_an_extension(string said) =>
        Find(Extension, "2026-03-02", said + "\ndates: { time-allowed-until: 2026-03-02, extension-ends: 2026-04-28 }").Should().BeNull();

    // The eighth week that begins with Monday 2 March 2026 ends on Sunday 26 April.
    [Theory]
    [InlineData("interim-care-order", "2026-04-25", DeadlineStatus.WithinCap)]
    [InlineData("interim-care-order", "2026-04-26", DeadlineStatus.WithinCap)]
    [InlineData("interim-care-order", "2026-04-27", DeadlineStatus.BeyondCap)]
    [InlineData("interim-supervision-order", "2026-04-27", DeadlineStatus.BeyondCap)]
    public void An_interim_order_on_section_37_alone_is_held_to_eight_weeks(string kind, string ends, DeadlineStatus status) =>
        Of(OnSection37, "2026-03-02", Interim(kind, ends) + "proceedings: { interim-order-on-section-37-alone: yes }").Status.Should().Be(status);

    [Theory]
    [InlineData("proceedings: { interim-order-on-section-37-alone: no }")]
    [InlineData("within-area: yes")]
    public void An_interim_order_made_on_an_application_is_not_held_to_eight_weeks(string said) =>
        Find(OnSection37, "2026-03-02", Interim("interim-care-order", "2026-06-30") + said).Should().BeNull();

    [Theory]
    [InlineData("care-or-supervision-application-adjourned: no", true, DeadlineStatus.BeyondCap)]
    [InlineData("section-37-direction: yes", false, DeadlineStatus.BeyondCap)]
    [InlineData("care-or-supervision-application-adjourned: not known", false, DeadlineStatus.BeyondCap)]
    [InlineData("care-or-supervision-application-adjourned: yes", false, null)]
    [InlineData("care-or-supervision-application-adjourned: no, interim-order-on-section-37-alone: no", false, null)]
    [InlineData("care-or-supervision-application-adjourned: no, interim-order-on-section-37-alone: yes", false, null)]
    [InlineData("care-or-supervision-application-adjourned: no, interim-order-on-section-37-alone: not known", false, DeadlineStatus.BeyondCap)]
    public void On_a_direction_with_no_application_before_the_court_an_interim_order_is_held_to_eight_weeks_too(string said, bool certain, DeadlineStatus? status)
    {
        var direction = said.StartsWith("section-37", StringComparison.Ordinal) ? "" : "section-37-direction: yes, ";
        var found = Find("interim-order-after-section-37", "2026-03-02", Interim("interim-care-order", "2026-08-30") + $"proceedings: {{ {direction}{said} }}");

        (found?.Status).Should().Be(status);
        (found?.Applies.IsTrue ?? false).Should().Be(certain);
    }

    [Fact]
    public void Without_a_direction_nothing_is_said_of_one_and_without_an_end_the_end_is_asked_for()
    {
        const string open = "orders: { io: { kind: interim-care-order, in-force: yes, made-on: 2026-03-02 } }\n";

        Find("interim-order-after-section-37", "2026-03-02", open + "proceedings: { care-or-supervision-application-adjourned: no }").Should().BeNull();
        Of("interim-order-after-section-37", "2026-03-02", open + "proceedings: { section-37-direction: yes, care-or-supervision-application-adjourned: no }").Ask!.Path.Should().Be("/children/sam/orders/io/ends-on");
    }

    private const string Extension = "proceedings-extension";
    private const string Extended = "proceedings: { time-extended: yes }\n";
    private const string OnSection37 = "interim-order-on-section-37";

    private static string Interim(string kind, string ends) => $"orders: {{ io: {{ kind: {kind}, in-force: yes, made-on: 2026-03-02, ends-on: {ends} }} }}\n";
}
