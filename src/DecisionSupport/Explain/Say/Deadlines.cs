namespace DecisionSupport.Explain;

/// <summary>Says of a deadline when it is due and what has become of it.</summary>
internal static class Deadlines
{
    /// <summary>The day first, and what is to be known of it.</summary>
    internal static string When(DeadlineAssessment d) => d.Status switch
    {
        DeadlineStatus.Upcoming when d.Deadline.Kind == DeadlineKind.NotBefore => $"Not before {At(d)}",
        DeadlineStatus.Upcoming when d.Deadline.Kind is DeadlineKind.Change or DeadlineKind.End => $"On {At(d)}",
        DeadlineStatus.Upcoming => $"By {At(d)}",
        DeadlineStatus.DueToday => $"Today, {At(d)}",
        DeadlineStatus.Past when d.Deadline.Kind == DeadlineKind.End => $"Past: the day was {At(d)}, and the order is not recorded as over",
        DeadlineStatus.Past => $"Past: {Last(d)} {At(d)}{NotDone(d)}{Exceeded(d)}",
        DeadlineStatus.Done when d.Recorded is null => $"Recorded as done, with no day; in time, since the last day is {At(d)}",
        DeadlineStatus.Done => $"Done on {Days.Full(d.Recorded!.Value)}, in time",
        DeadlineStatus.DoneLate => $"Done on {Days.Full(d.Recorded!.Value)}, late: it was due by {At(d)}",
        DeadlineStatus.DoneOnUnknownDay => $"Recorded as done, with no day; whether by {At(d)} is not known",
        DeadlineStatus.TooEarly => $"Too early, on {Days.Full(d.Recorded!.Value)}: not before {At(d)}",
        DeadlineStatus.Reached => $"Since {At(d)}",
        DeadlineStatus.WithinCap => $"Ends as the order states, on {Days.Full(d.Recorded!.Value)}",
        DeadlineStatus.BeyondCap => $"Recorded as ending on {Days.Full(d.Recorded!.Value)}, after the longest that can be ordered ({At(d)}): look at the order",
        DeadlineStatus.NotCounted => "Not counted: the published list of bank holidays does not reach so far",
        _ => "A day is not recorded",
    };

    /// <summary>What is due, as a line: when, what, of which order, whose act, and whether it is certain that it applies.</summary>
    internal static string Line(DeadlineAssessment d) =>
        $"{When(d)}: {What(d)}{OfOrder(d)}{By(d)}.{Arranged(d)}{Otherwise(d)}{(d.Applies.IsTrue ? "" : " Only if it applies, which is not known.")}";

    /// <summary>What is due, of the child or of the order that is meant.</summary>
    internal static string What(DeadlineAssessment d) => Wording.Fill(d.Deadline.Text, d.Subject);

    /// <summary>The source with its mark.</summary>
    internal static string Source(DeadlineAssessment d) => $"{d.Deadline.Pinpoint}, {Cites.Mark(d.Deadline.Verified)}";

    /// <summary>The question to answer, with where the answer would stand.</summary>
    internal static string Ask(QuestionOf ask) => $"{Wording.Capital(Wording.Fill(ask.Question.Ask, ask.Subject))} ({ask.Path})";

    /// <summary>What has passed is a day as a whole, or a moment where the law counts hours.</summary>
    private static string Last(DeadlineAssessment d) => d.DueTime is null ? "the last day was" : "the time was up at";

    private static string At(DeadlineAssessment d) => Counting.At(d.Due!.Value, d.DueTime);

    private static string NotDone(DeadlineAssessment d) => d.Deadline.Done.Length == 0 ? "" : d.IsDoneInPart ? ", and only part of it is recorded as done" : ", and not recorded as done";

    /// <summary>The deadline's own words: an aim of practice and the court's time are not exceeded in the same way.</summary>
    private static string Exceeded(DeadlineAssessment d) => d.Deadline.Exceeded.Length > 0 ? $"; {d.Deadline.Exceeded}" : "";

    /// <summary>Which order, where it has a name of its own that is not said already.</summary>
    private static string OfOrder(DeadlineAssessment d) =>
        d.Deadline.Kind != DeadlineKind.End && OrderKinds.TryRead(d.Subject.Sort, out var kind) && d.Subject.Name != OrderKinds.Name(kind) ? $": {d.Subject.Name}" : "";

    private static string By(DeadlineAssessment d) => d.Deadline.Kind is DeadlineKind.Change or DeadlineKind.End ? "" : $" ({d.Deadline.By})";

    /// <summary>An answer about the whole is not believed before the days themselves, nor they before it: which of them is wrong is not for this page to say.</summary>
    private static string Otherwise(DeadlineAssessment d) =>
        d.SaidOtherwise is { } said ? $" It is recorded that {Wording.Fill(said.Question.Words[0].Yes, said.Subject)}, and the days recorded show otherwise: correct whichever is wrong." : "";

    private static string Arranged(DeadlineAssessment d) =>
        d.Status is DeadlineStatus.Upcoming or DeadlineStatus.DueToday or DeadlineStatus.Past && d.Recorded is { } day
            ? $" Arranged for {Days.Full(day)}{(d.IsArrangedLate ? ", which is later" : "")}."
            : "";
}
