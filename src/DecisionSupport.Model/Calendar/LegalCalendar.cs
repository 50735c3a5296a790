namespace DecisionSupport.Model;

/// <summary>Counts periods as the law of England and Wales counts them. It reads no clock, and where its table of holidays ends it says so instead of guessing.</summary>
/// <param name="holidays">The bank holidays.</param>
public sealed class LegalCalendar(BankHolidays holidays)
{
    /// <summary>The bank holidays by which it counts.</summary>
    public BankHolidays Holidays => holidays;

    /// <summary>Whether a day is a working or business day: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table of holidays does not cover the day.</exception>
    public bool IsWorkingDay(DateOnly day) =>
        !holidays.Covers(day) ? throw new ArgumentOutOfRangeException(nameof(day), day, $"The table of bank holidays covers {holidays.First:yyyy-MM-dd} to {holidays.Last:yyyy-MM-dd}.")
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.IsHoliday(day);

    /// <summary>The last day of a period; or, counted back, the latest day that is so long before. False where the table of holidays, or the calendar, ends first.</summary>
    /// <param name="start">The day from which it is counted.</param>
    /// <param name="period">How long, in any unit but hours.</param>
    /// <param name="end">That day.</param>
    /// <returns>Whether the period could be counted; where it could not, <paramref name="end"/> is no answer.</returns>
    /// <exception cref="ArgumentException">The period is counted in hours, which run from a moment.</exception>
    public bool TryCount(DateOnly start, Period period, out DateOnly end)
    {
        try
        {
            if (period.Unit is TimeUnit.WorkingDay or TimeUnit.BusinessDay)
            {
                return TryWorkingDays(start, period, out end);
            }

            end = Plain(start, period);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            end = default;
            return false;
        }
    }

    /// <summary>The first day, not before the one given, that is no Sunday, bank holiday, Good Friday or Christmas Day; a Saturday may be one. False where the table ends first.</summary>
    /// <remarks>An emergency protection order that would end on such a day may run until noon on the first later day that is none (Children Act 1989 s 45(2)).</remarks>
    /// <param name="day">The day from which it is looked for; it may be the answer itself.</param>
    /// <param name="first">That day; where there is none, the first day that the table does not cover.</param>
    public bool TryFirstThatIsNoHoliday(DateOnly day, out DateOnly first)
    {
        for (first = day; holidays.Covers(first); first = first.AddDays(1))
        {
            if (first.DayOfWeek != DayOfWeek.Sunday && !holidays.IsHoliday(first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day on which somebody born on a day attains an age: at the start of the birthday; of one born on 29 February, in a common year, on 1 March.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="age">The age, in whole years; from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar ends first.</exception>
    public static DateOnly Birthday(DateOnly born, int age) =>
        born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(born.Year + age)
            ? new DateOnly(born.Year + age, 3, 1)
            : born.AddYears(age);

    private static DateOnly Plain(DateOnly start, Period period) => period.Unit switch
    {
        TimeUnit.CalendarDay => Days(start, period.Count, period.Convention),
        TimeUnit.Week => Days(start, 7 * period.Count, period.Convention),
        TimeUnit.Month => Months(start, period.Count, period.Convention),
        TimeUnit.Year => Months(start, 12 * period.Count, period.Convention),
        TimeUnit.Birthday => Birthday(start, period.Count),
        _ => throw new ArgumentException("Hours run from a moment, and not from a day.", nameof(period)),
    };

    private static DateOnly Days(DateOnly start, int count, Convention convention) => convention switch
    {
        Convention.After => start.AddDays(count),
        Convention.BeginningWith => start.AddDays(count - 1),
        Convention.Stated => start,
        _ => start.AddDays(-count),
    };

    /// <summary>To the corresponding date, or, where the month has none, its last day; a period that begins with a day ends on the eve of the corresponding date.</summary>
    private static DateOnly Months(DateOnly start, int count, Convention convention)
    {
        var corresponding = start.AddMonths(convention == Convention.Before ? -count : count);
        return convention == Convention.BeginningWith && corresponding.Day == start.Day ? corresponding.AddDays(-1) : corresponding;
    }

    private bool TryWorkingDays(DateOnly start, Period period, out DateOnly end)
    {
        var step = period.Convention == Convention.Before ? -1 : 1;
        var left = period.Convention == Convention.BeginningWith ? period.Count - 1 : period.Count;
        end = start;
        if (!holidays.Covers(start))
        {
            return false;
        }

        while (left > 0)
        {
            end = end.AddDays(step);
            if (!holidays.Covers(end))
            {
                return false;
            }

            left -= IsWorkingDay(end) ? 1 : 0;
        }

        return true;
    }
}
