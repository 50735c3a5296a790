using System.Globalization;

namespace DecisionSupport.Explain;

/// <summary>Says how a day was counted, so that a reader can count it again.</summary>
internal static class Counting
{
    /// <summary>The arithmetic, from the first day to the last; empty where nothing was counted.</summary>
    internal static string Of(DeadlineAssessment deadline, LegalCalendar calendar) =>
        deadline is { From: { } from, Due: { } due } ? $"{Span(deadline, from)}: {At(due, deadline.DueTime)}{Notes(deadline, from, due, calendar)}" : "";

    internal static string At(DateOnly day, TimeOnly? time) => time is { } at ? Days.Full(new Moment(day, at)) : Days.Full(day);

    internal static string Of(Period period) => $"{Numbers.Of(period.Count)} {Unit(period.Unit)}{(period.Count == 1 ? "" : "s")}";

    private static string Span(DeadlineAssessment deadline, DateOnly from)
    {
        var period = deadline.Counted;
        var start = At(from, deadline.FromTime);
        return period switch
        {
            { Unit: TimeUnit.Birthday } => $"The age of {Numbers.Of(period.Count)} of somebody born on {start}",
            { Convention: Convention.Stated } => "The day recorded, which nothing here counts",
            { Unit: TimeUnit.Hour } => $"{Of(period)} from {start}",
            { Convention: Convention.BeginningWith } => $"{Of(period)} beginning with {start}, which is day 1",
            { Convention: Convention.Before } => $"{Of(period)} before {start}, which is day 0",
            _ when deadline.Deadline.Kind == DeadlineKind.Cap && period != deadline.Deadline.Period => $"{Of(deadline.Deadline.Period)} beginning with {start}, which is day 1, and one extension of {Of(period)}",
            _ => $"{Of(period)} after {start}, which is day 0",
        };
    }

    private static string Notes(DeadlineAssessment deadline, DateOnly from, DateOnly due, LegalCalendar calendar)
    {
        if (deadline.Counted.Unit == TimeUnit.Hour)
        {
            var start = new Moment(from, deadline.FromTime!.Value);
            return (SummerTime.IsTwice(start) ? "; the clock showed that time twice, and the first is counted" : "")
                + (Changes(start, deadline.Counted.Count) ? "; the clocks change in between" : "");
        }

        return deadline.Deadline.Kind == DeadlineKind.Cap && deadline.DueTime is not null ? ", because the last of those days is a Sunday or a holiday"
            : deadline.Counted.Unit is TimeUnit.WorkingDay or TimeUnit.BusinessDay ? Holidays(from < due ? from : due, from < due ? due : from, calendar)
            : "";
    }

    /// <summary>Whether the clocks change after the one moment and by the other; that they do so on the day of one of them is not enough.</summary>
    private static bool Changes(Moment start, int hours)
    {
        var began = SummerTime.InGreenwich(start);
        var ends = began.AddHours(hours);
        return new[] { SummerTime.Begins(began.Year), SummerTime.Ends(began.Year), SummerTime.Begins(ends.Year) }
            .Select(day => day.ToDateTime(new TimeOnly(1, 0)))
            .Any(change => change > began && change <= ends);
    }

    /// <summary>The holidays that were passed over, by name: a reader who counts without them comes to another day.</summary>
    private static string Holidays(DateOnly from, DateOnly to, LegalCalendar calendar)
    {
        var passed = calendar.Holidays.All.Where(h => h.Day > from && h.Day < to).Select(h => $"{h.Name} ({h.Day.ToString("d MMMM", CultureInfo.InvariantCulture)})").ToList();
        return passed.Count == 0 ? "" : $"; not counting {Wording.And(passed)}";
    }

    private static string Unit(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "hour",
        TimeUnit.CalendarDay => "calendar day",
        TimeUnit.WorkingDay => "working day",
        TimeUnit.BusinessDay => "business day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        _ => "year",
    };
}
