namespace DecisionSupport.WhatIf;

/// <summary>How an answer could be other than it is.</summary>
internal static class Alternatives
{
    private static readonly int[] AgesInLaw = [16, 17, 18];
    private static readonly int[] AgesApart = [10, 16, 17, 18, 21];
    private static readonly DateOnly RegistrationConfers = new(2003, 12, 1);

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

    /// <summary>The answers that could be given to a question that is open: its words, or days on either side of those that the law asks about.</summary>
    internal static IReadOnlyList<AnswerValue> Possible(Question question, DateOnly day) => question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Choice => Words(question),
        AnswerKind.Date when question == ChildQuestions.DateOfBirth => [.. AgesApart.Select(age => AnswerValue.OfDay(day.AddYears(-age)))],
        AnswerKind.Date when question == ParentalResponsibilitySourceQuestions.DateOfSource => [AnswerValue.OfDay(RegistrationConfers.AddDays(-1)), AnswerValue.OfDay(RegistrationConfers)],
        _ => [],
    };

    private static AnswerValue[] Words(Question question) => [.. Enumerable.Range(0, question.Words.Count).Select(AnswerValue.OfWord)];

    private static IEnumerable<AnswerValue> Values(QuestionOf question, Asked asked, DateOnly day) => question.Question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Choice => Words(question.Question),
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
