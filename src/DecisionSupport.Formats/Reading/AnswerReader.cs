namespace DecisionSupport.Formats;

/// <summary>Reads what was answered to one question: a word, an object that says who and when, or a list of those.</summary>
internal sealed class AnswerReader(Reading reading, ScalarReader scalars)
{
    internal const string Value = "answer";
    internal const string Source = "source";
    internal const string On = "on";
    internal const string By = "by";

    internal static readonly string[] Keys = [Value, Source, On, By];

    internal List<Answer> Accounts(Node node, Position at, Question question, string path)
    {
        reading.Places[path] = at;
        var accounts = new List<Answer>();
        if (node is not Sequence list)
        {
            Add(accounts, Account(node, question, path));
            return accounts;
        }

        if (list.Items.Count == 0)
        {
            reading.Missing(node.At, path, "The list of accounts is empty. Leave the question out if nobody was asked.");
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            Add(accounts, Account(list.Items[i], question, $"{path}/{i}"));
        }

        return accounts;
    }

    private static void Add(List<Answer> accounts, Answer? account)
    {
        if (account is not null)
        {
            accounts.Add(account);
        }
    }

    private Answer? Account(Node node, Question question, string path)
    {
        if (node is not Mapping mapping)
        {
            return Answered(node, question, path) is { } plain ? new Answer(plain) : null;
        }

        reading.OnlyKeys(mapping, path, Keys);
        var source = mapping.Find(Source) is { } from ? scalars.Line(from, $"{path}/{Source}", "the document or conversation that the answer rests on") : null;
        var on = mapping.Find(On) is { } when ? scalars.Day(when, $"{path}/{On}") : null;
        var by = mapping.Find(By) is { } who ? scalars.Line(who, $"{path}/{By}", "the name or role of whoever gave the answer") : null;
        if (mapping.Find(Value) is not { } value)
        {
            reading.Missing(mapping.At, path, $"The key '{Value}' is missing. {Expected(question)}");
            return null;
        }

        return Answered(value, question, path) is { } answer ? new Answer(answer, source, on, by) : null;
    }

    private AnswerValue? Answered(Node node, Question question, string path)
    {
        const string silence = "Leave the question out if nobody was asked; write 'not known' if somebody was asked, and it is not known.";
        if (node is Scalar { IsNothing: true })
        {
            reading.Missing(node.At, path, $"Nothing is given. {silence}");
            return null;
        }

        return question.Kind switch
        {
            AnswerKind.Text => scalars.Text(node, path, Expected(question)) is { } text ? AnswerSpelling.Read(question, text) : null,
            AnswerKind.Date => Dated(node, question, path),
            AnswerKind.Moment => Timed(node, question, path),
            _ => Worded(node, question, path),
        };
    }

    private AnswerValue? Dated(Node node, Question question, string path)
    {
        if (scalars.Word(node, path, Expected(question)) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text == AnswerSpelling.NotKnown)
        {
            return AnswerValue.NotKnown;
        }

        if (DaySpelling.TryRead(scalar.Text, out var day))
        {
            return AnswerValue.OfDay(day);
        }

        scalars.NotADay(scalar, path, Expected(question));
        return null;
    }

    private AnswerValue? Timed(Node node, Question question, string path)
    {
        if (scalars.Word(node, path, Expected(question)) is not { } scalar)
        {
            return null;
        }

        if (scalar.Text == AnswerSpelling.NotKnown)
        {
            return AnswerValue.NotKnown;
        }

        if (MomentSpelling.TryRead(scalar.Text, out var moment))
        {
            return AnswerValue.OfMoment(moment);
        }

        reading.Faults.Add(FaultCode.Day, scalar.At, path, scalar.Text, MomentSpelling.Explain(scalar.Text, Expected(question)));
        return null;
    }

    private AnswerValue? Worded(Node node, Question question, string path)
    {
        if (scalars.Word(node, path, Expected(question)) is not { } scalar)
        {
            return null;
        }

        var word = scalar switch
        {
            { IsPlain: true, Text: "true" } => "yes",
            { IsPlain: true, Text: "false" } => "no",
            _ => scalar.Text,
        };
        if (AnswerSpelling.TryRead(question, word, out var value))
        {
            return value;
        }

        reading.Faults.Add(FaultCode.Answer, scalar.At, path, scalar.Text, Expected(question), [.. question.Words.Select(w => w.Word), AnswerSpelling.NotKnown]);
        return null;
    }

    private static string Expected(Question question) => question.Kind switch
    {
        AnswerKind.Text => "Expected a text.",
        AnswerKind.Date => "Expected a day as yyyy-MM-dd, or not known.",
        AnswerKind.Moment => "Expected a day and time as yyyy-MM-ddTHH:mm, or not known.",
        AnswerKind.YesNo => "Expected yes, no or not known.",
        _ => $"Expected one of {Series.OneOf([.. question.Words.Select(w => w.Word), AnswerSpelling.NotKnown])}.",
    };
}
