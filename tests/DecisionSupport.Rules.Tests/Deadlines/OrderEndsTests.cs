using DecisionSupport.Explain;
using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>The end that an order in force states is a day to come like any other, and stands in the calendar.</summary>
public sealed class OrderEndsTests
{
    private const string Short = "orders: { e: { kind: emergency-protection-order, in-force: yes, made-on: 2026-03-27, ends-on: 2026-03-31, extended: no } }";
    private const string Interim = "orders: { e: { kind: interim-care-order, in-force: yes, made-on: 2026-03-02, ends-on: 2026-03-31 } }";

    [Theory]
    [InlineData("2026-03-30", DeadlineStatus.Upcoming, false)]
    [InlineData("2026-03-31", DeadlineStatus.DueToday, false)]
    public void It_is_to_come_and_then_today(string day, DeadlineStatus status, bool warning)
    {
        Of("order-ends", day, Short).Should().Match<DeadlineAssessment>(d => d.Status == status && d.IsWarning == warning && d.Due == Day("2026-03-31"));
        Of("order-ends", day, Interim).Should().Match<DeadlineAssessment>(d => d.Status == status && d.IsWarning == warning);
    }

    [Fact]
    public void Once_it_is_past_the_order_is_to_be_recorded_as_over()
    {
        var past = Case("2026-04-01", "orders: { e: { kind: interim-care-order, made-on: 2026-03-02, ends-on: 2026-03-31 } }");

        past.Children[0].Deadlines.Single(d => d.Deadline.Id == "order-ends").Should().Match<DeadlineAssessment>(d => d.Status == DeadlineStatus.Past && d.Applies == Truth.NotKnown);
        OnOneLine(DeadlineReport.Text(past)).Should().Contain("Past: the day was Tuesday 31 March 2026, and the order is not recorded as over: the interim care order ends, as it states. Only if it applies, which is not known.");
        Find("order-ends", "2026-04-01", "orders: { e: { kind: interim-care-order, in-force: no, made-on: 2026-03-02, ends-on: 2026-03-31 } }").Should().BeNull();
    }

    [Fact]
    public void It_stands_among_what_is_to_come_and_in_the_calendar()
    {
        var sam = Case("2026-03-30", Short);

        OnOneLine(DeadlineReport.Text(sam)).Should().Contain("Today, or to come ----------------- - On Tuesday 31 March 2026: the emergency protection order ends, as it states. The day recorded, which nothing here counts: Tuesday 31 March 2026.");
        DeadlineReport.Calendar(sam).Replace("\r\n ", "").Should().Contain("DTSTART;VALUE=DATE:20260331\r\nSUMMARY:Today: the emergency protection order ends\\, as it states\r\n");
    }

    [Fact]
    public void An_end_that_is_not_recorded_is_not_worked_out() =>
        Find("order-ends", "2026-03-30", "orders: { e: { kind: interim-care-order, in-force: yes, made-on: 2026-03-02 } }").Should().BeNull();

    private static string OnOneLine(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
