namespace DecisionSupport;

/// <summary>A deadline with its questions looked up once.</summary>
internal sealed class PreparedDeadline
{
    private readonly PreparedCondition[] conditions;
    private readonly PreparedEnd[] unless;
    private readonly PreparedEnd[] until;
    private readonly PreparedEnd[] inPart;

    internal PreparedDeadline(Deadline law)
    {
        Law = law;
        Starts = [.. law.Starts.Select(name => Find(law.Of, name))];
        Done = law.Done.Length > 0 ? Find(law.Of, law.Done) : null;
        DoneAlso = [.. law.DoneAlso.Select(name => Find(SubjectKind.Child, name))];
        DoneAnswer = law.DoneAnswer.Length > 0 ? Find(law.Of, law.DoneAnswer) : null;
        Since = law.Since.Length > 0 ? Find(SubjectKind.Child, law.Since) : null;
        Extended = law.Cap is { } cap ? Find(law.Of, cap.Extended) : null;
        Backdated = law.Cap is { Backdated.Length: > 0 } ? Find(law.Of, law.Cap.Backdated) : null;
        conditions = [.. law.Where.Select(condition => new PreparedCondition(condition))];
        unless = [.. law.UnlessAnswer.Select(end => new PreparedEnd(end))];
        until = [.. law.Until.Select(end => new PreparedEnd(end))];
        inPart = [.. law.DoneInPart.Select(end => new PreparedEnd(end))];
    }

    internal Deadline Law { get; }

    internal IReadOnlyList<Question> Starts { get; }

    internal Question? Done { get; }

    internal IReadOnlyList<Question> DoneAlso { get; }

    internal Question? DoneAnswer { get; }

    internal Question? Since { get; }

    internal Question? Extended { get; }

    internal Question? Backdated { get; }

    /// <summary>Whether the answers that must be so are; one that must be known and is not leaves the deadline out.</summary>
    internal Truth Where(Subject child, DateOnly day, DateOnly? from) =>
        conditions.Aggregate(Truth.True, (all, condition) => all & condition.Holds(child, day, from));

    /// <summary>From when it is counted: the first question that is answered, or the one with the latest day. One whose answer is not known, or disputed, is not passed over: a later day may be the true one.</summary>
    /// <remarks>Of acts that come again and again one that is only arranged is passed over for one that was done.</remarks>
    internal (Question Question, Asked Asked) StartOf(Subject subject, DateOnly day)
    {
        (Question Question, Asked Asked)? found = null;
        foreach (var question in Starts)
        {
            var asked = subject.Ask(question, day);
            if (asked.State is AnswerState.NotAsked or AnswerState.Later)
            {
                continue;
            }

            if (asked.State != AnswerState.Known)
            {
                return (question, asked);
            }

            if (!Law.FromLatest && asked.Value.Day <= day)
            {
                return (question, asked);
            }

            found = found is { } so && (!Law.FromLatest || so.Asked.Value.Day >= asked.Value.Day) ? so : (question, asked);
        }

        var last = Law.FromLatest ? Starts[0] : Starts[^1];
        return found ?? (last, subject.Ask(last, day));
    }

    /// <summary>The day of the question from which acts count; null where it is not known.</summary>
    internal DateOnly? SinceWhen(Subject child, DateOnly day) =>
        Since is not null && child.Ask(Since, day) is { State: AnswerState.Known, Value.Day: var since } ? since : null;

    /// <summary>Whether another deadline has taken its place, by what is answered of the child.</summary>
    internal Truth IsReplaced(Subject child, DateOnly day, DateOnly? from) => Any(unless, child, day, from);

    /// <summary>Whether what is recorded has ended it.</summary>
    internal Truth IsEnded(Subject child, DateOnly day, DateOnly? from) =>
        Any(until, child, day, from) | Truth.Of(Made(Law.UntilOrder, child, day).Any(made => !(made < from)));

    /// <summary>Whether an answer says that part of it was done.</summary>
    internal Truth IsDoneInPart(Subject child, DateOnly day, DateOnly from) => Any(inPart, child, day, from);

    /// <summary>The days on which orders of these kinds were made, by the day.</summary>
    internal static IEnumerable<DateOnly> Made(IReadOnlyList<OrderKind> kinds, Subject child, DateOnly day) =>
        kinds.Count == 0 ? [] : child[ListOf.Orders].Members
            .Where(order => OrderKinds.TryRead(order.Sort, out var kind) && kinds.Contains(kind))
            .Select(order => order.Ask(OrderQuestions.MadeOn, day))
            .Where(made => made.State == AnswerState.Known && made.Value.Day <= day)
            .Select(made => made.Value.Day);

    private static Truth Any(PreparedEnd[] ends, Subject child, DateOnly day, DateOnly? from) =>
        ends.Aggregate(Truth.False, (any, end) => any | end.Has(child, day, from));

    internal static Question Find(SubjectKind kind, string name) =>
        Vocabulary.Of(kind).FirstOrDefault(q => string.Equals(q.Name, name, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No question '{name}' is asked of {kind}. Correct the deadline that names it.");
}
