namespace DecisionSupport.Model;

/// <summary>What rules match on: one subject of one child's case, read on a day.</summary>
/// <remarks>
/// Materialised for every subject, with <i>not known</i> inside. A rule's left-hand side may read identity and kind only;
/// every answer is a proposition, and travels in what the rule yields.
/// </remarks>
public abstract class View : IOfSubject
{
    private readonly Ground?[] cache;

    private protected View(Subject subject, string child, DateOnly day, int tests)
    {
        Subject = subject;
        Child = child;
        Day = day;
        cache = new Ground?[tests];
    }

    /// <summary>The subject.</summary>
    [Identity]
    public Subject Subject { get; }

    /// <summary>The id of the child in whose case it stands.</summary>
    [Identity]
    public string Child { get; }

    /// <summary>The day of the assessment.</summary>
    [Identity]
    public DateOnly Day { get; }

    /// <summary>Whether the answer is this word of the question.</summary>
    private protected Proposition Says(int slot, Question question, int word)
    {
        if (cache[slot] is { } known)
        {
            return known;
        }

        var asked = Subject.Ask(question, Day);
        var truth = asked.State != AnswerState.Known ? Truth.NotKnown
            : asked.Value.Word == word ? Truth.True
            : question.Words[asked.Value.Word].Unsettles.Contains(question.Words[word].Word) ? Truth.NotKnown
            : Truth.False;
        return cache[slot] = new Ground(Subject, question, question.Words[word], asked, truth);
    }

    /// <summary>Whether the day that answers the question passes a test.</summary>
    private protected Proposition Dated(Question question, Test test, Func<DateOnly, bool> holds)
    {
        var asked = Subject.Ask(question, Day);
        return new Ground(Subject, question, test, asked, asked.State == AnswerState.Known ? Truth.Of(holds(asked.Value.Day)) : Truth.NotKnown);
    }
}
