namespace DecisionSupport;

/// <summary>What is recorded of the act that a deadline waits for: its day, or that it was done.</summary>
internal readonly struct DeadlineDone(PreparedDeadline deadline, DateOnly day, DateOnly from, Subject child, Subject subject)
{
    private readonly Deadline law = deadline.Law;

    /// <summary>Whether an answer says that part of it was done.</summary>
    internal bool IsInPart => deadline.IsDoneInPart(child, day, from).IsTrue;

    /// <summary>The day on which it was done, or is arranged for; null where none is recorded.</summary>
    internal DateOnly? On()
    {
        var own = deadline.Done is { } act ? subject.Ask(act, day) : null;
        return own is null or { State: AnswerState.NotAsked or AnswerState.NotKnown } ? Otherwise()
            : own.State == AnswerState.Known ? own.Value.Day : null;
    }

    /// <summary>Whether an answer says that it was done, without a day. One that speaks of what was required so far says nothing of what was not yet required when it was given.</summary>
    internal bool IsSaid(DateOnly due)
    {
        if (deadline.DoneAnswer is not { } question)
        {
            return false;
        }

        var asked = subject.Ask(question, day);
        return DeadlineReading.Says(asked, 0).IsTrue
            && (law.DoneMayPrecede || !PreparedEnd.IsOfBefore(asked, from))
            && (!law.DoneAnswerIsSoFar || (due < day && asked.Accounts.All(account => !(account.On <= due))));
    }

    /// <summary>The first of the other days that show that it was done: an application that was issued, or an order that was made.</summary>
    private DateOnly? Otherwise()
    {
        var (asked, about, since) = (day, child, Since());
        return deadline.DoneAlso
            .Select(question => about.Ask(question, asked))
            .Where(other => other.State == AnswerState.Known && other.Value.Day <= asked)
            .Select(other => other.Value.Day)
            .Concat(PreparedDeadline.Made(law.DoneByOrder, about, asked))
            .Where(done => done >= since)
            .Select(done => (DateOnly?)done)
            .Min();
    }

    /// <summary>The day from which acts count: another where the deadline names one and it is known, and otherwise that from which it is counted.</summary>
    private DateOnly Since() => deadline.SinceWhen(child, day) ?? from;
}
