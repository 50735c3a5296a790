namespace DecisionSupport.Training;

/// <summary>Says answers in plain words, with the names of the family.</summary>
internal static class PlainWords
{
    /// <summary>What is recorded in answer to a question, every account with who said it, when and on what.</summary>
    internal static string Of(QuestionOf recorded) => string.Join("; ", recorded.Accounts.Select(account => Account(recorded, account)));

    /// <summary>An answer to a question, said as if it were so.</summary>
    internal static string Of(QuestionOf question, AnswerValue value, DateOnly day) =>
        question.Question == ChildQuestions.DateOfBirth && !value.IsNotKnown ? $"{question.Subject.Name} is {Numbers.Of(Age(value.Day, day))}" : Value(question, value);

    /// <summary>What is known in answer to a question, without who said it.</summary>
    internal static string Known(QuestionOf recorded, DateOnly day) => Wording.Capital(Of(recorded, Asked.On(day, recorded.Accounts).Value, day));

    internal static string Ask(QuestionOf question) => Wording.Capital(Wording.Fill(question.Question.Ask, question.Subject));

    internal static string Number(int number) => $"#{Numbers.Of(number)}";

    private static string Account(QuestionOf recorded, Answer account)
    {
        var said = Wording.Capital(Value(recorded, account.Value));
        return Answers.Source(account) is { Length: > 0 } source ? $"{said} ({source})" : said;
    }

    private static string Value(QuestionOf question, AnswerValue value) =>
        value.IsNotKnown ? $"not known: {Ask(question)}"
        : question.Question.Kind switch
        {
            AnswerKind.Date => $"{Ask(question)} {Days.Long(value.Day)}",
            AnswerKind.Moment => $"{Ask(question)} {Days.Long(new Moment(value.Day, value.Time))}",
            AnswerKind.Text => $"{Ask(question)} \u201c{value.Text}\u201d",
            _ when question.Question == ParentalResponsibilitySourceQuestions.HasEnded => Source(question.Subject, hasEnded: value.Word == 0),
            _ => Wording.Fill(question.Question.Words[value.Word].Yes, question.Subject),
        };

    /// <summary>A source says by what the person holds, which the question alone does not.</summary>
    private static string Source(Subject source, bool hasEnded)
    {
        var how = ParentalResponsibilitySourceKinds.TryRead(source.Sort, out var kind) ? ParentalResponsibilitySourceKinds.Name(kind) : source.Sort;
        return hasEnded ? $"{source.Name} had parental responsibility {how}, and it has ended" : $"{source.Name} has parental responsibility {how}";
    }

    private static int Age(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }
}
