namespace DecisionSupport;

/// <summary>Holds the end that an order states against the longest time for which it could be made. It never works out when an order ends.</summary>
internal readonly struct CapCount(PreparedDeadline deadline, DateOnly day, Subject child, Subject order, Truth applies, LegalCalendar calendar)
{
    private static readonly TimeOnly Noon = new(12, 0);

    private readonly Deadline law = deadline.Law;

    internal DeadlineAssessment? Assess(Question start, DateOnly from)
    {
        var end = order.Ask(deadline.Done!, day);
        if (end.State != AnswerState.Known)
        {
            return applies.IsTrue && law.Asks ? Said(DeadlineStatus.NotRecorded, start, from, null, null, deadline.Done!) : null;
        }

        if (deadline.Backdated is { } backdated && DeadlineReading.Says(order.Ask(backdated, day), 0).IsTrue)
        {
            if (TakenIntoPoliceProtection(from) is not { } taken)
            {
                return PoliceProtectionNotRecorded(start, end.Value.Day);
            }

            from = taken;
        }

        return Held(start, from, end.Value.Day);
    }

    private DeadlineAssessment Held(Question start, DateOnly from, DateOnly end)
    {
        if (!calendar.TryCount(from, law.Period, out var last) || !TryMove(last, out var moved))
        {
            return Said(DeadlineStatus.NotCounted, start, from, null, end, null);
        }

        var time = moved > last ? Noon : (TimeOnly?)null;
        if (end <= moved || law.Cap is not { } cap)
        {
            return Said(end <= moved ? DeadlineStatus.WithinCap : DeadlineStatus.BeyondCap, start, from, (moved, time), end, null);
        }

        return Extended(start, from, (moved, time), end, cap);
    }

    private DeadlineAssessment Extended(Question start, DateOnly from, (DateOnly, TimeOnly?) asMade, DateOnly end, CapExtension cap)
    {
        var extended = DeadlineReading.Says(order.Ask(deadline.Extended!, day), 0);
        if (extended.IsFalse)
        {
            return Said(DeadlineStatus.BeyondCap, start, from, asMade, end, null);
        }

        if (!calendar.TryCount(cap.FromStart ? from : asMade.Item1, cap.By, out var longest))
        {
            return Said(DeadlineStatus.NotCounted, start, from, null, end, null);
        }

        var status = end > longest ? DeadlineStatus.BeyondCap : extended.IsTrue ? DeadlineStatus.WithinCap : DeadlineStatus.NotRecorded;
        return Said(status, start, from, (longest, null), end, status == DeadlineStatus.NotRecorded ? deadline.Extended : null) with { Counted = cap.By };
    }

    private bool TryMove(DateOnly last, out DateOnly moved)
    {
        moved = last;
        return law.Cap is not { NoonAfterHoliday: true } || calendar.TryFirstThatIsNoHoliday(last, out moved);
    }

    /// <summary>The first day of the police protection during which the order was made: the last that began by then.</summary>
    private DateOnly? TakenIntoPoliceProtection(DateOnly made)
    {
        var asked = day;
        return PoliceProtection()
            .Select(order => order.Ask(OrderQuestions.BeganAt, asked))
            .Where(began => began.State == AnswerState.Known && began.Value.Day <= made)
            .Select(began => (DateOnly?)began.Value.Day)
            .Max();
    }

    private DeadlineAssessment PoliceProtectionNotRecorded(Question start, DateOnly end)
    {
        var said = Said(DeadlineStatus.NotRecorded, start, null, null, end, null);
        return said with { Ask = PoliceProtection().FirstOrDefault() is { } police ? Of(police, OrderQuestions.BeganAt) : Of(child, Vocabulary.Complete(ListOf.Orders)) };
    }

    private IEnumerable<Subject> PoliceProtection() =>
        child[ListOf.Orders].Members.Where(order => order.Sort == OrderKinds.Spell(OrderKind.PoliceProtection));

    private DeadlineAssessment Said(DeadlineStatus status, Question start, DateOnly? from, (DateOnly Day, TimeOnly? Time)? longest, DateOnly? end, Question? ask) => new(
        law, order, applies, status, Of(order, start), from, null, longest?.Day, longest?.Time, law.Period, end, ask is null ? null : Of(order, ask));

    private static QuestionOf Of(Subject subject, Question question) =>
        new(subject, question, question.Index < 0 ? subject[ListOf.Orders].Complete : subject.Accounts(question));
}
