namespace DecisionSupport;

/// <summary>Reads the deadlines of one child's case: which apply, to what day they come, and what is recorded as done.</summary>
/// <remarks>A rule concludes whether a provision holds; the deadline is data that names the conclusion, and the day is counted here. Nothing is counted from a day that is not recorded.</remarks>
internal sealed class DeadlineReading(LawBook law)
{
    private readonly PreparedDeadline[] deadlines = [.. law.Deadlines.Select(d => new PreparedDeadline(d))];

    /// <summary>The deadlines, those to which a day can be put first, by the day.</summary>
    internal IReadOnlyList<DeadlineAssessment> Of(FamilySituation situation, Subject child, IReadOnlyDictionary<string, Conclusion> conclusions)
    {
        var found = new List<DeadlineAssessment>();
        foreach (var deadline in deadlines)
        {
            if (deadline.Law.IsInForce(situation.AsAt, situation.Nation) && Holds(deadline.Law.Conclusions, conclusions, situation) is { IsFalse: false } holds && !IsDisplaced(deadline.Law, conclusions, situation))
            {
                Read(deadline, situation.AsAt, child, holds, found);
            }
        }

        return [.. found.OrderBy(d => d.Due ?? DateOnly.MaxValue).ThenBy(d => d.DueTime ?? TimeOnly.MaxValue)];
    }

    private void Read(PreparedDeadline deadline, DateOnly day, Subject child, Truth holds, List<DeadlineAssessment> found)
    {
        if (deadline.Law.Of == SubjectKind.Child)
        {
            Add(Count(deadline, day, child, child, holds), found);
            return;
        }

        foreach (var order in child[ListOf.Orders].Members)
        {
            if (OrderKinds.TryRead(order.Sort, out var kind) && deadline.Law.OrderKinds.Contains(kind))
            {
                Add(Count(deadline, day, child, order, holds & InForce(order, day)), found);
            }
        }
    }

    private DeadlineCount Count(PreparedDeadline deadline, DateOnly day, Subject child, Subject subject, Truth holds)
    {
        var start = deadline.StartOf(subject, day);
        DateOnly? from = start.Asked.State == AnswerState.Known ? start.Asked.Value.Day : null;
        return new DeadlineCount(deadline, day, child, subject, holds & deadline.Where(child, day, from), start, law.Calendar);
    }

    private static void Add(DeadlineCount count, List<DeadlineAssessment> found)
    {
        if (count.Assess() is { } assessed)
        {
            found.Add(assessed);
        }
    }

    /// <summary>Whether any one of the provisions named holds of the child; true where none is named, and false where none is law.</summary>
    private Truth Holds(IReadOnlyList<string> provisions, IReadOnlyDictionary<string, Conclusion> conclusions, FamilySituation situation)
    {
        var holds = Truth.Of(provisions.Count == 0);
        foreach (var provision in provisions)
        {
            if (conclusions.TryGetValue(provision, out var conclusion) && law[provision].IsInForce(situation.AsAt, situation.Nation))
            {
                holds |= conclusion.Holds.Truth;
            }
        }

        return holds;
    }

    /// <summary>Whether another regime has taken its place. While that is not known it stays, with the question among its caveats.</summary>
    private bool IsDisplaced(Deadline deadline, IReadOnlyDictionary<string, Conclusion> conclusions, FamilySituation situation) =>
        deadline.Unless.Count > 0 && Holds(deadline.Unless, conclusions, situation).IsTrue;

    private static Truth InForce(Subject order, DateOnly day) => LaterBeginning.IsAfter(order, day) ? Truth.False : Says(order.Ask(OrderQuestions.IsInForce, day), 0);

    internal static Truth Says(Asked asked, int word) => asked.State == AnswerState.Known ? Truth.Of(asked.Value.Word == word) : Truth.NotKnown;
}
