namespace DecisionSupport.Model;

/// <summary>Summer time in the United Kingdom: from 1 a.m. Greenwich mean time on the last Sunday of March until 1 a.m. on the last Sunday of October.</summary>
/// <remarks>Summer Time Act 1972 s 1, as amended by the Summer Time Order 2002. Worked out here, so that a count of hours depends on no machine's table of time zones.</remarks>
public static class SummerTime
{
    private static readonly TimeOnly One = new(1, 0);
    private static readonly TimeOnly Two = new(2, 0);

    /// <summary>The day on which the clocks go forward, from 01:00 to 02:00.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static DateOnly Begins(int year) => LastSunday(year, 3);

    /// <summary>The day on which the clocks go back, from 02:00 to 01:00.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    public static DateOnly Ends(int year) => LastSunday(year, 10);

    /// <summary>Whether a clock ever shows the moment: in spring, an hour is passed over.</summary>
    /// <param name="moment">The moment, in local time.</param>
    public static bool Exists(Moment moment) => !(moment.Day == Begins(moment.Day.Year) && IsInTheHour(moment));

    /// <summary>Whether a clock shows the moment twice: in autumn, an hour is gone through again.</summary>
    /// <param name="moment">The moment, in local time.</param>
    public static bool IsTwice(Moment moment) => moment.Day == Ends(moment.Day.Year) && IsInTheHour(moment);

    /// <summary>The moment so many hours on, as a clock then shows it. Hours are hours that pass, whatever is done to the clocks meanwhile.</summary>
    /// <remarks>A moment that a clock shows twice is taken as the first, from which a limit ends earlier.</remarks>
    /// <param name="start">The moment from which they are counted, in local time.</param>
    /// <param name="hours">How many hours; negative to count back.</param>
    /// <returns>The moment, in local time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends first.</exception>
    public static Moment AddHours(Moment start, int hours)
    {
        var ended = InGreenwich(start).AddHours(hours);
        var local = IsSummer(ended) ? ended.AddHours(1) : ended;
        return new Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>The moment in Greenwich mean time; one that a clock shows twice is taken as the first.</summary>
    /// <param name="moment">The moment, in local time.</param>
    public static DateTime InGreenwich(Moment moment) => moment.Day.ToDateTime(moment.Time) - Ahead(moment);

    /// <summary>How far a clock that shows the moment is ahead of Greenwich mean time.</summary>
    private static TimeSpan Ahead(Moment moment)
    {
        var (begins, ends) = (new Moment(Begins(moment.Day.Year), One), new Moment(Ends(moment.Day.Year), Two));
        return moment >= begins && moment < ends ? TimeSpan.FromHours(1) : TimeSpan.Zero;
    }

    private static bool IsSummer(DateTime greenwich) =>
        greenwich >= Begins(greenwich.Year).ToDateTime(One) && greenwich < Ends(greenwich.Year).ToDateTime(One);

    private static bool IsInTheHour(Moment moment) => moment.Time >= One && moment.Time < Two;

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
