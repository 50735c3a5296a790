namespace DecisionSupport;

/// <summary>What must be so for a deadline to apply, with its questions looked up once.</summary>
internal sealed class PreparedCondition
{
    private readonly DeadlineCondition condition;
    private readonly Question question;
    private readonly int[] words;
    private readonly Question? orDay;

    internal PreparedCondition(DeadlineCondition condition)
    {
        this.condition = condition;
        question = condition.Question.Length > 0 ? PreparedDeadline.Find(SubjectKind.Child, condition.Question) : ChildQuestions.DateOfBirth;
        words = IsOfTime ? [] : [.. condition.OrWords.Prepend(condition.Word).Select(Word)];
        orDay = condition.OrDay.Length > 0 ? PreparedDeadline.Find(SubjectKind.Child, condition.OrDay) : null;
    }

    private bool IsOfTime => (condition.UnderAge ?? condition.FromAge ?? condition.UnderMonths ?? condition.FromMonths) is not null;

    /// <summary>Whether it is so; one that must be known and is not is taken as not so, which leaves the deadline out.</summary>
    internal Truth Holds(Subject child, DateOnly day, DateOnly? from)
    {
        var holds = Read(child, day, from);
        return holds.IsNotKnown && condition.MustBeKnown ? Truth.False : holds;
    }

    private Truth Read(Subject child, DateOnly day, DateOnly? from)
    {
        if (orDay is not null && child.Ask(orDay, day) is { State: AnswerState.Known, Value.Day: var recorded } && recorded <= day)
        {
            return Truth.True;
        }

        var asked = child.Ask(question, day);
        return asked.State != AnswerState.Known || (condition.SinceStart && PreparedEnd.IsOfBefore(asked, from)) ? Truth.NotKnown
            : IsOfTime ? Truth.Of(IsInTime(asked.Value.Day, day))
            : Truth.Of(words.Contains(asked.Value.Word));
    }

    private bool IsInTime(DateOnly from, DateOnly day) => condition switch
    {
        { UnderAge: { } age } => day < LegalCalendar.Birthday(from, age),
        { FromAge: { } age } => day >= LegalCalendar.Birthday(from, age),
        { UnderMonths: { } months } => day < from.AddMonths(months),
        _ => day >= from.AddMonths(condition.FromMonths!.Value),
    };

    private int Word(string word) =>
        question.IndexOf(word) is >= 0 and var place ? place : throw new InvalidOperationException($"'{word}' is not an answer to '{question}'. Correct the deadline that asks it.");
}
