using DecisionSupport.Explain;
using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>That the clocks change in between is said where they do, and not where they do so on the same day.</summary>
public sealed class ClocksTests
{
    // Forward at 01:00 on Sunday 29 March 2026; back at 02:00 by the clock, 01:00 in Greenwich, on Sunday 25 October 2026.
    [Theory]
    [InlineData("2026-03-28T10:00", true)]
    [InlineData("2026-03-29T00:59", true)]
    [InlineData("2026-03-29T02:00", false)]
    [InlineData("2026-03-29T10:00", false)]
    [InlineData("2026-03-28T00:30", false)]
    [InlineData("2026-03-28T01:00", true)]
    [InlineData("2026-10-25T00:30", true)]
    [InlineData("2026-10-25T01:30", true)]
    [InlineData("2026-10-25T02:00", false)]
    [InlineData("2026-10-25T10:00", false)]
    [InlineData("2026-10-24T00:30", false)]
    [InlineData("2026-10-24T10:00", true)]
    [InlineData("2026-12-31T23:00", false)]
    public void Twenty_four_hours_are_said_to_pass_a_change_of_the_clocks_only_where_they_do(string began, bool passes) =>
        (DeadlineReport.Text(Case(began[..10], $"accommodation: {{ under: section-20 }}\ndates: {{ accommodation-began: {began} }}")).Contains("the clocks change", StringComparison.Ordinal)).Should().Be(passes);
}
