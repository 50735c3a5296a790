namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>Periods are counted as the law of England and Wales counts them, and no further than the table of bank holidays goes.</summary>
public sealed class CalendarTests
{
    private static readonly LegalCalendar Calendar = ChildrenAct.Law.Calendar;

    // The worked example of the Public Law Outline: issued on Monday 2 March 2026, with Good Friday and Easter Monday in between.
    [Theory]
    [InlineData(1, "2026-03-02")]
    [InlineData(2, "2026-03-03")]
    [InlineData(12, "2026-03-17")]
    [InlineData(18, "2026-03-25")]
    [InlineData(25, "2026-04-07")]
    public void Day_n_of_an_application_issued_on_2_March_2026_is(int n, string day) =>
        Count("2026-03-02", n, TimeUnit.BusinessDay, Convention.BeginningWith).Should().Be(Day(day));

    [Fact]
    public void Twenty_six_weeks_that_begin_with_the_day_of_issue_end_181_days_after_it()
    {
        Count("2026-03-02", 26, TimeUnit.Week, Convention.BeginningWith).Should().Be(Day("2026-08-30"));
        Day("2026-03-02").AddDays(181).Should().Be(Day("2026-08-30"));
    }

    [Fact]
    public void Eight_weeks_that_begin_with_a_direction_end_55_days_after_it() =>
        Count("2026-03-02", 8, TimeUnit.Week, Convention.BeginningWith).Should().Be(Day("2026-03-02").AddDays(55));

    [Theory]
    [InlineData("2026-03-02", 1, "2026-03-03")]
    [InlineData("2026-03-06", 1, "2026-03-09")]
    [InlineData("2026-03-07", 1, "2026-03-09")]
    [InlineData("2026-04-02", 1, "2026-04-07")]
    [InlineData("2026-03-02", 15, "2026-03-23")]
    [InlineData("2026-03-02", 20, "2026-03-30")]
    [InlineData("2026-03-02", 45, "2026-05-07")]
    [InlineData("2026-12-24", 1, "2026-12-29")]
    [InlineData("2027-12-24", 1, "2027-12-29")]
    public void So_many_working_days_after_a_day_is(string start, int count, string day) =>
        Count(start, count, TimeUnit.WorkingDay, Convention.After).Should().Be(Day(day));

    [Theory]
    [InlineData("2026-03-17", 2, "2026-03-13")]
    [InlineData("2026-04-08", 2, "2026-04-02")]
    public void Two_business_days_before_a_hearing_is(string hearing, int count, string day) =>
        Count(hearing, count, TimeUnit.BusinessDay, Convention.Before).Should().Be(Day(day));

    [Theory]
    [InlineData("2020-05-08", "Early May bank holiday (VE day)")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2022-06-03", "Platinum Jubilee bank holiday")]
    [InlineData("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Bank holiday for the coronation of King Charles III")]
    [InlineData("2026-12-28", "Boxing Day, substitute day")]
    [InlineData("2027-12-27", "Christmas Day, substitute day")]
    public void A_moved_added_or_substitute_holiday_is_no_working_day(string day, string name)
    {
        Calendar.Holidays.NameOf(Day(day)).Should().Be(name);
        Calendar.IsWorkingDay(Day(day)).Should().BeFalse();
    }

    [Theory]
    [InlineData("2020-05-04")]
    [InlineData("2022-05-30")]
    [InlineData("2023-05-09")]
    [InlineData("2026-12-29")]
    public void The_day_on_which_a_moved_holiday_would_have_been_is_a_working_day(string day) =>
        Calendar.IsWorkingDay(Day(day)).Should().BeTrue();

    [Fact]
    public void Every_year_of_the_table_has_its_eight_holidays_and_those_proclaimed()
    {
        var years = Calendar.Holidays.All.GroupBy(h => h.Day.Year).ToDictionary(g => g.Key, g => g.Count());

        years.Keys.Should().Equal(Enumerable.Range(2014, 15));
        years.Where(y => y.Value != 8).Should().BeEquivalentTo(new Dictionary<int, int> { [2022] = 10, [2023] = 9 });
        Calendar.Holidays.All.Should().OnlyContain(h => h.Day.DayOfWeek != DayOfWeek.Saturday && h.Day.DayOfWeek != DayOfWeek.Sunday);
        Calendar.Holidays.All.Where(h => h.Name == "Good Friday").Should().HaveCount(15).And.OnlyContain(h => h.Day.DayOfWeek == DayOfWeek.Friday);
    }

    // Months run to the corresponding date, or where the month has none, to its last day.
    [Theory]
    [InlineData("2026-03-02", 3, "2026-06-02")]
    [InlineData("2025-11-30", 3, "2026-02-28")]
    [InlineData("2026-02-28", 3, "2026-05-28")]
    [InlineData("2023-11-30", 3, "2024-02-29")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    public void So_many_months_after_a_day_is(string start, int months, string day) =>
        Count(start, months, TimeUnit.Month, Convention.After).Should().Be(Day(day));

    [Theory]
    [InlineData("2026-03-05", 1, "2026-04-04")]
    [InlineData("2026-03-01", 1, "2026-03-31")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-29", 1, "2026-02-28")]
    [InlineData("2026-01-28", 1, "2026-02-27")]
    public void So_many_months_that_begin_with_a_day_end_on(string start, int months, string day) =>
        Count(start, months, TimeUnit.Month, Convention.BeginningWith).Should().Be(Day(day));

    [Theory]
    [InlineData("2026-03-02", 1, Convention.BeginningWith, "2027-03-01")]
    [InlineData("2026-03-02", 3, Convention.After, "2029-03-02")]
    [InlineData("2024-02-29", 1, Convention.BeginningWith, "2025-02-28")]
    public void So_many_years_end_on(string start, int years, Convention convention, string day) =>
        Count(start, years, TimeUnit.Year, convention).Should().Be(Day(day));

    [Theory]
    [InlineData("2010-03-02", 16, "2026-03-02")]
    [InlineData("2008-02-29", 17, "2025-03-01")]
    [InlineData("2008-02-29", 16, "2024-02-29")]
    public void An_age_is_attained_on_the_birthday(string born, int age, string day) =>
        Count(born, age, TimeUnit.Birthday, Convention.After).Should().Be(Day(day));

    // Saturday is not excluded: an eighth day on Good Friday 2026 moves to noon on the day after.
    [Theory]
    [InlineData("2026-04-03", "2026-04-04")]
    [InlineData("2026-04-05", "2026-04-07")]
    [InlineData("2026-04-04", "2026-04-04")]
    [InlineData("2026-12-25", "2026-12-26")]
    [InlineData("2026-12-27", "2026-12-29")]
    [InlineData("2027-12-25", "2027-12-29")]
    [InlineData("2026-03-09", "2026-03-09")]
    public void The_first_day_that_is_no_Sunday_or_holiday_from(string day, string first)
    {
        Calendar.TryFirstThatIsNoHoliday(Day(day), out var found).Should().BeTrue();
        found.Should().Be(Day(first));
    }

    [Fact]
    public void A_count_that_leaves_the_table_is_not_made()
    {
        Try("2028-12-29", 1, TimeUnit.WorkingDay, Convention.After).Should().BeFalse();
        Try("2028-12-28", 1, TimeUnit.WorkingDay, Convention.After).Should().BeTrue();
        Try("2029-01-02", 0, TimeUnit.WorkingDay, Convention.After).Should().BeFalse();
        Try("2013-12-31", 1, TimeUnit.BusinessDay, Convention.After).Should().BeFalse();
        Try("2014-01-01", 1, TimeUnit.BusinessDay, Convention.Before).Should().BeFalse();
        Calendar.TryFirstThatIsNoHoliday(Day("2028-12-31"), out _).Should().BeFalse();
        FluentActions.Invoking(() => Calendar.IsWorkingDay(Day("2029-01-02"))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2014-01-01 to 2028-12-31*");
    }

    [Fact]
    public void What_is_not_counted_in_working_days_needs_no_table() =>
        Count("2031-03-02", 26, TimeUnit.Week, Convention.BeginningWith).Should().Be(Day("2031-08-30"));

    [Fact]
    public void A_count_that_leaves_the_calendar_itself_is_not_made_either() =>
        Try("9999-12-01", 3, TimeUnit.Month, Convention.After).Should().BeFalse();

    [Fact]
    public void Hours_run_from_a_moment_and_not_from_a_day() =>
        FluentActions.Invoking(() => Try("2026-03-02", 72, TimeUnit.Hour, Convention.After)).Should().Throw<ArgumentException>();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private static bool Try(string start, int count, TimeUnit unit, Convention convention) => Calendar.TryCount(Day(start), new Period(count, unit, convention), out _);

    private static DateOnly? Count(string start, int count, TimeUnit unit, Convention convention) =>
        Calendar.TryCount(Day(start), new Period(count, unit, convention), out var end) ? end : null;
}
