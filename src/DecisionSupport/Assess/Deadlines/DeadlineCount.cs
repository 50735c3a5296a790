namespace DecisionSupport;

/// <summary>Counts one deadline for one subject, and says what has become of it.</summary>
internal readonly struct DeadlineCount(PreparedDeadline deadline, DateOnly day, Subject child, Subject subject, Truth applies, (Question Question, Asked Asked) from, LegalCalendar calendar)
{
    private readonly Deadline law = deadline.Law;

    /// <summary>What is said of it; null where it does not apply, or nothing recorded bears on it.</summary>
    internal DeadlineAssessment? Assess() => applies.IsFalse || Read() is not { } found ? null : Standing(found);

    /// <summary>What is left of it once the answers are read by which it falls away.</summary>
    private DeadlineAssessment? Standing(DeadlineAssessment found)
    {
        var since = deadline.SinceWhen(child, day) ?? found.From;
        var isGone = deadline.IsReplaced(child, day, since) | (IsOpen(found.Status) ? deadline.IsEnded(child, day, since) : Truth.False);
        return isGone.IsTrue ? null : found with { Applies = found.Applies & !isGone };
    }

    /// <summary>Whether there is still something to do or to come; what was done, in time or not, stays said.</summary>
    private static bool IsOpen(DeadlineStatus status) =>
        status is DeadlineStatus.Upcoming or DeadlineStatus.DueToday or DeadlineStatus.Past or DeadlineStatus.Reached or DeadlineStatus.NotRecorded or DeadlineStatus.NotCounted;

    private DeadlineAssessment? Read()
    {
        var (start, asked) = from;
        if (asked.State != AnswerState.Known)
        {
            var isSaid = asked.State is AnswerState.NotKnown or AnswerState.Disputed;
            return (applies.IsTrue && law.Asks) || isSaid ? Missing(start, start) : null;
        }

        return law.Kind == DeadlineKind.Cap
            ? new CapCount(deadline, day, child, subject, applies, calendar).Assess(start, asked.Value.Day)
            : Counted(start, asked.Value);
    }

    private DeadlineAssessment? Counted(Question start, AnswerValue first)
    {
        if (Due(first) is not { } due)
        {
            return Said(DeadlineStatus.NotCounted, start, first, null);
        }

        var done = new DeadlineDone(deadline, day, first.Day, child, subject);
        var recorded = done.On();
        var status = Status(due.Day, recorded);
        var isSaid = done.IsSaid(due.Day);
        var said = recorded is null && isSaid && !IsOfTheLatest ? WithoutDay(status) : status;
        return IsFar(due.Day) ? null : Said(said, start, first, due) with
        {
            Recorded = recorded,
            SaidOtherwise = isSaid && law.DoneAnswerIsSoFar && (recorded > due.Day || (IsOfTheLatest && said == DeadlineStatus.Past)) ? Of(deadline.DoneAnswer!) : null,
            IsDoneInPart = said == DeadlineStatus.Past && done.IsInPart,
            Ask = status is DeadlineStatus.Past or DeadlineStatus.DueToday && deadline.Done is { } ask ? Of(ask) : null,
        };
    }

    /// <summary>Whether it is counted from the latest of acts that come again and again: then a later one would be the latest, and an answer that all were done is no day of one.</summary>
    private bool IsOfTheLatest => law.DoneAnswerIsSoFar && law.Done.Length == 0;

    /// <summary>What is recorded as done without its day was in time while its last day is to come; after it, whether it was is a question.</summary>
    private static DeadlineStatus WithoutDay(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Past => DeadlineStatus.DoneOnUnknownDay,
        DeadlineStatus.Upcoming or DeadlineStatus.DueToday => DeadlineStatus.Done,
        _ => status,
    };

    private (DateOnly Day, TimeOnly? Time)? Due(AnswerValue first)
    {
        if (law.Period.Unit == TimeUnit.Hour)
        {
            var end = SummerTime.AddHours(new Moment(first.Day, first.Time), law.Period.Count);
            return (end.Day, end.Time);
        }

        return calendar.TryCount(first.Day, law.Period, out var due) ? (due, null) : null;
    }

    private DeadlineStatus Status(DateOnly due, DateOnly? recorded)
    {
        var isDone = recorded <= day;
        return law.Kind switch
        {
            DeadlineKind.NotBefore => recorded < due ? DeadlineStatus.TooEarly : isDone ? DeadlineStatus.Done : day < due ? DeadlineStatus.Upcoming : DeadlineStatus.Reached,
            DeadlineKind.Change => day < due ? DeadlineStatus.Upcoming : day == due ? DeadlineStatus.DueToday : DeadlineStatus.Reached,
            _ when isDone => recorded <= due ? DeadlineStatus.Done : DeadlineStatus.DoneLate,
            _ => day < due ? DeadlineStatus.Upcoming : day == due ? DeadlineStatus.DueToday : DeadlineStatus.Past,
        };
    }

    /// <summary>Whether a change is too far ahead to be shown, or is past and part of what the gateways already say.</summary>
    private bool IsFar(DateOnly due) => law.WithinMonths is { } months && (due < day || due > day.AddMonths(months));

    private DeadlineAssessment Missing(Question start, Question ask) => Said(DeadlineStatus.NotRecorded, start, null, null) with { Ask = Of(ask) };

    private DeadlineAssessment Said(DeadlineStatus status, Question start, AnswerValue? first, (DateOnly Day, TimeOnly? Time)? due) => new(
        law,
        subject,
        applies,
        status,
        Of(start),
        first?.Day,
        law.Period.Unit == TimeUnit.Hour ? first?.Time : null,
        due?.Day,
        due?.Time,
        law.Period,
        null,
        null);

    private QuestionOf Of(Question question) => new(subject, question, subject.Accounts(question));
}
