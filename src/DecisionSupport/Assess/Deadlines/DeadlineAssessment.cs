namespace DecisionSupport;

/// <summary>What is said of a deadline on the day.</summary>
public enum DeadlineStatus
{
    /// <summary>The day is to come.</summary>
    Upcoming,

    /// <summary>The day is the day of the assessment.</summary>
    DueToday,

    /// <summary>The day is past, and the act is not recorded as done, or the order not as over: a warning, and of an aim an alert.</summary>
    Past,

    /// <summary>Done in time; with no day, where it is recorded as done while its last day is to come.</summary>
    Done,

    /// <summary>Done, and late.</summary>
    DoneLate,

    /// <summary>Done or arranged for a day before the first on which it may be.</summary>
    TooEarly,

    /// <summary>The day has come on which something may happen, or on which the law changed what it says.</summary>
    Reached,

    /// <summary>The order ends, as it states, within the longest time for which it could be made.</summary>
    WithinCap,

    /// <summary>The order is recorded as ending later than it could be made to: look at the order.</summary>
    BeyondCap,

    /// <summary>A day is not recorded, or not known, without which nothing can be counted: a question.</summary>
    NotRecorded,

    /// <summary>The count leaves the table of bank holidays, and is not made.</summary>
    NotCounted,

    /// <summary>The day is past, and the act is recorded as done without its day: whether it was in time is a question.</summary>
    DoneOnUnknownDay,
}

/// <summary>What the library says of one deadline of one child's case.</summary>
/// <param name="Deadline">The deadline, as the law states it.</param>
/// <param name="Subject">Of whom or what: the child, or an order about the child.</param>
/// <param name="Applies">True where it applies; not known where it would apply if something held that is not known.</param>
/// <param name="Status">What is said of it.</param>
/// <param name="Start">The question that says from when it is counted.</param>
/// <param name="From">The day from which it is counted; null where that is not known.</param>
/// <param name="FromTime">The time of that day, where hours are counted.</param>
/// <param name="Due">The day to which it comes; null where it cannot be counted, or where the end of an order would be worked out by it.</param>
/// <param name="DueTime">The time of that day, where hours are counted, or noon.</param>
/// <param name="Counted">The period counted: the deadline's own, or a longer one by which a cap was extended.</param>
/// <param name="Recorded">The day on which it was done, or is arranged for; of a cap, the end that the order states. Null where none is recorded.</param>
/// <param name="Ask">What to record, so that it can be said more; null where nothing is missing.</param>
public sealed record DeadlineAssessment(
    Deadline Deadline,
    Subject Subject,
    Truth Applies,
    DeadlineStatus Status,
    QuestionOf Start,
    DateOnly? From,
    TimeOnly? FromTime,
    DateOnly? Due,
    TimeOnly? DueTime,
    Period Counted,
    DateOnly? Recorded,
    QuestionOf? Ask)
{
    /// <summary>Whether it is past, and what is recorded says that part of it was done.</summary>
    public bool IsDoneInPart { get; init; }

    /// <summary>The answer that says that all that was required was done, where the days recorded show otherwise; null where none does.</summary>
    public QuestionOf? SaidOtherwise { get; init; }

    /// <summary>Whether a reader must be warned: a limit is past, an order is beyond its cap, or something was too early or late, or is arranged to be.</summary>
    public bool IsWarning =>
        Status is DeadlineStatus.Past or DeadlineStatus.BeyondCap or DeadlineStatus.TooEarly or DeadlineStatus.DoneLate
        || (Status is DeadlineStatus.Upcoming or DeadlineStatus.DueToday && IsArrangedLate);

    /// <summary>Whether it is arranged for a day after that to which it comes.</summary>
    public bool IsArrangedLate => Deadline.Kind is DeadlineKind.Limit or DeadlineKind.Aim && Status is not (DeadlineStatus.Done or DeadlineStatus.DoneLate) && Recorded > Due;
}
