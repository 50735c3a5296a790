using DecisionSupport.Explain;

namespace DecisionSupport.Cli;

/// <summary>Says, beside a calendar, what cannot stand in one: a reader of the calendar alone would take it that there is nothing else.</summary>
internal static class CalendarNotice
{
    internal static void Write(Assessment assessment, ToolIo io)
    {
        if (DeadlineReport.CalendarEvents(assessment) == 0)
        {
            io.Error.WriteLine("The calendar holds no event: on what is recorded no day is to come, and none is past and not recorded as done. That is not to say that there is none.");
        }

        var deadlines = assessment.Children.SelectMany(child => child.Deadlines).ToList();
        LeftOut(deadlines.Count(d => d.Status == DeadlineStatus.NotCounted), "cannot", "cannot", "be counted, because the published list of bank holidays does not reach so far", io);
        LeftOut(deadlines.Count(d => d.Status == DeadlineStatus.NotRecorded), "waits", "wait", "for a day that is not recorded", io);
    }

    private static void LeftOut(int count, string one, string several, string why, ToolIo io)
    {
        if (count > 0)
        {
            io.Error.WriteLine($"Not in the calendar: {count} that {(count == 1 ? one : several)} {why}. Without --format ics this command says which.");
        }
    }
}
