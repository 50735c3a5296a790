namespace DecisionSupport;

/// <summary>An answer, or a day, by which a deadline falls away, with its question looked up once.</summary>
internal sealed class PreparedEnd
{
    private readonly Question question;
    private readonly int word;

    internal PreparedEnd(DeadlineEnd end)
    {
        question = PreparedDeadline.Find(SubjectKind.Child, end.Question);
        word = end.Word.Length == 0 ? -1 : question.IndexOf(end.Word);
        if (word < 0 && !(end.Word.Length == 0 && question.Kind == AnswerKind.Date))
        {
            throw new InvalidOperationException($"'{end.Word}' is not an answer to '{question}'. Correct the deadline that it ends.");
        }
    }

    /// <summary>Whether what is answered was all said before the day from which a deadline is counted: it speaks of an earlier referral, conference or stage, and of this one not at all.</summary>
    internal static bool IsOfBefore(Asked asked, DateOnly? from) =>
        asked.Accounts.Where(account => account.Value == asked.Value).All(account => account.On < from);

    /// <summary>Whether it is so. While nobody was asked, the deadline stands; where it is disputed, or not known, so is whether the deadline applies.</summary>
    internal Truth Has(Subject child, DateOnly day, DateOnly? from)
    {
        var asked = child.Ask(question, day);
        return asked.State switch
        {
            AnswerState.NotAsked or AnswerState.Later => Truth.False,
            AnswerState.Known when word >= 0 => Truth.Of(asked.Value.Word == word && !IsOfBefore(asked, from)),
            AnswerState.Known => Truth.Of(asked.Value.Day <= day && !(asked.Value.Day < from)),
            _ => Truth.NotKnown,
        };
    }
}
