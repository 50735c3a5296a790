namespace DecisionSupport.Training;

/// <summary>How an answer could have been other than it is.</summary>
internal static class Alternatives
{
    private static readonly int[] AgesInLaw = [16, 17, 18];

    /// <summary>Taken away, where it is known; every other word of its question; and for a date of birth, the nearest ages of which the law makes something.</summary>
    internal static IEnumerable<Change> To(QuestionOf question, DateOnly day)
    {
        var asked = Asked.On(day, question.Accounts);
        var isKnown = asked.State == AnswerState.Known;
        return
        [
            .. isKnown ? (IEnumerable<Change>)[new Change(question, null)] : [],
            .. Values(question, asked, day).Where(value => !isKnown || value != asked.Value).Select(value => new Change(question, value)),
        ];
    }

    private static IEnumerable<AnswerValue> Values(QuestionOf question, Asked asked, DateOnly day) => question.Question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Choice => Enumerable.Range(0, question.Question.Words.Count).Select(AnswerValue.OfWord),
        AnswerKind.Date when question.Question == ChildQuestions.DateOfBirth && asked.State == AnswerState.Known => Birthdays(asked.Value.Day, day).Select(AnswerValue.OfDay),
        _ => [],
    };

    /// <summary>Born so as to have just reached the next age, or not quite to have reached the last, where that is within two years.</summary>
    private static IEnumerable<DateOnly> Birthdays(DateOnly born, DateOnly day)
    {
        foreach (var age in AgesInLaw)
        {
            var reachedOn = born.AddYears(age);
            if (reachedOn > day && reachedOn <= day.AddYears(2))
            {
                yield return day.AddYears(-age);
                yield break;
            }

            if (reachedOn <= day && reachedOn > day.AddYears(-1))
            {
                yield return day.AddYears(-age).AddDays(1);
            }
        }
    }
}
