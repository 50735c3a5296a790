namespace DecisionSupport.Tests.Model;

/// <summary>Hours are hours that pass, whatever is done to the clocks meanwhile.</summary>
public sealed class SummerTimeTests
{
    [Theory]
    [InlineData(2014, "2014-03-30", "2014-10-26")]
    [InlineData(2026, "2026-03-29", "2026-10-25")]
    [InlineData(2027, "2027-03-28", "2027-10-31")]
    [InlineData(2030, "2030-03-31", "2030-10-27")]
    public void Summer_time_runs_from_the_last_Sunday_of_March_to_the_last_Sunday_of_October(int year, string begins, string ends)
    {
        SummerTime.Begins(year).Should().Be(DateOnly.Parse(begins));
        SummerTime.Ends(year).Should().Be(DateOnly.Parse(ends));
    }

    [Theory]
    [InlineData("2026-03-02T14:30", 72, "2026-03-05T14:30")]
    [InlineData("2026-07-02T23:59", 24, "2026-07-03T23:59")]
    [InlineData("2026-12-31T12:00", 72, "2027-01-03T12:00")]
    [InlineData("2026-03-28T14:30", 72, "2026-03-31T15:30")]
    [InlineData("2026-10-24T14:30", 72, "2026-10-27T13:30")]
    [InlineData("2026-03-29T00:59", 1, "2026-03-29T02:59")]
    [InlineData("2026-03-29T02:00", 1, "2026-03-29T03:00")]
    [InlineData("2026-10-25T00:30", 2, "2026-10-25T01:30")]
    [InlineData("2026-10-25T02:00", 24, "2026-10-26T02:00")]
    public void So_many_hours_on_a_clock_shows_this(string start, int hours, string end) =>
        SummerTime.AddHours(At(start), hours).Should().Be(At(end));

    [Fact]
    public void A_time_that_a_clock_shows_twice_is_taken_as_the_first_from_which_a_limit_ends_earlier()
    {
        SummerTime.IsTwice(At("2026-10-25T01:30")).Should().BeTrue();
        SummerTime.IsTwice(At("2026-10-25T02:00")).Should().BeFalse();
        SummerTime.IsTwice(At("2026-10-24T01:30")).Should().BeFalse();
        SummerTime.AddHours(At("2026-10-25T01:30"), 1).Should().Be(At("2026-10-25T01:30"));
        SummerTime.AddHours(At("2026-10-25T01:30"), 2).Should().Be(At("2026-10-25T02:30"));
    }

    [Theory]
    [InlineData("2026-03-29T01:00", false)]
    [InlineData("2026-03-29T01:59", false)]
    [InlineData("2026-03-29T00:59", true)]
    [InlineData("2026-03-29T02:00", true)]
    [InlineData("2026-03-2", false)]
    [InlineData("2026-03-02", false)]
    [InlineData("2026-03-02 14:30", false)]
    [InlineData("2026-03-02T24:00", false)]
    public void A_moment_is_read_as_a_clock_could_have_shown_it(string text, bool isRead) =>
        Moment.TryRead(text, out _).Should().Be(isRead);

    [Fact]
    public void Moments_stand_in_the_order_of_the_clock()
    {
        (At("2026-03-02T14:30") < At("2026-03-02T14:31")).Should().BeTrue();
        (At("2026-03-02T14:30") < At("2026-03-02T14:30")).Should().BeFalse();
        (At("2026-03-02T14:30") <= At("2026-03-02T14:30")).Should().BeTrue();
        (At("2026-03-03T00:00") > At("2026-03-02T23:59")).Should().BeTrue();
        (At("2026-03-02T23:59") >= At("2026-03-03T00:00")).Should().BeFalse();
        At("2026-03-02T14:30").ToString().Should().Be("2026-03-02T14:30");
    }

    private static Moment At(string text) => Moment.TryRead(text, out var moment) ? moment : throw new ArgumentException(text);
}
