using System.Globalization;

namespace DecisionSupport.Model;

/// <summary>What somebody says in answer to a question, with who, when and on what it rests.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Source">The document or conversation on which it rests.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="By">Who gave it, by name or role.</param>
public sealed record Answer(AnswerValue Value, string? Source = null, DateOnly? On = null, string? By = null);

/// <summary>The content of an answer.</summary>
public readonly record struct AnswerValue
{
    // One more than the index, so that the default is not known, and never the first word.
    private readonly int ordinal;

    private AnswerValue(int word, DateOnly day, TimeOnly time, string? text)
    {
        ordinal = word + 1;
        Day = day;
        Time = time;
        Text = text;
    }

    /// <summary>Which of the question's words; -1 where the answer is <i>not known</i>, or is not a word.</summary>
    public int Word => ordinal - 1;

    /// <summary>The day, for a question that asks for one, or for a moment.</summary>
    public DateOnly Day { get; }

    /// <summary>The time of day, for a question that asks for a moment.</summary>
    public TimeOnly Time { get; }

    /// <summary>The text, for a question that asks for it.</summary>
    public string? Text { get; }

    /// <summary>Whether somebody was asked, and said that it is not known.</summary>
    public bool IsNotKnown => Word < 0 && Day == default && Text is null;

    /// <summary>Somebody was asked, and it is not known.</summary>
    public static AnswerValue NotKnown => new(-1, default, default, null);

    /// <summary>The word at <paramref name="index"/> of the question's words.</summary>
    /// <param name="index">The place of the word, from zero; -1 is <i>not known</i>.</param>
    public static AnswerValue OfWord(int index) => new(index, default, default, null);

    /// <summary>A day.</summary>
    /// <param name="day">The day; 1 January of the year 1 reads as <i>not known</i>.</param>
    public static AnswerValue OfDay(DateOnly day) => new(-1, day, default, null);

    /// <summary>A moment.</summary>
    /// <param name="moment">The moment, in the local time of England and Wales; its day is not 1 January of the year 1, which reads as <i>not known</i>.</param>
    public static AnswerValue OfMoment(Moment moment) => new(-1, moment.Day, moment.Time, null);

    /// <summary>A text.</summary>
    /// <param name="text">The text; may be empty.</param>
    public static AnswerValue OfText(string text) => new(-1, default, default, text);

    /// <summary>The answer as a case file spells it.</summary>
    /// <param name="question">The question that it answers.</param>
    public string Spell(Question question) =>
        IsNotKnown ? "not known"
        : question.Kind switch
        {
            AnswerKind.Date => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            AnswerKind.Moment => new Moment(Day, Time).ToString(),
            AnswerKind.Text => Text!,
            _ => question.Words[Word].Word,
        };
}

/// <summary>How far a question is answered on the day.</summary>
public enum AnswerState
{
    /// <summary>Nobody has been recorded as answering.</summary>
    NotAsked,

    /// <summary>Somebody was asked, and it is not known.</summary>
    NotKnown,

    /// <summary>Answered, and no account conflicts.</summary>
    Known,

    /// <summary>Two accounts conflict.</summary>
    Disputed,

    /// <summary>The only answers were given after the day of the assessment.</summary>
    Later,
}

/// <summary>A question put to a subject on a day: the accounts given by then, and what they come to.</summary>
public sealed class Asked
{
    private static readonly Asked Nobody = new(AnswerState.NotAsked, default, []);

    private Asked(AnswerState state, AnswerValue value, IReadOnlyList<Answer> accounts)
    {
        State = state;
        Value = value;
        Accounts = accounts;
    }

    /// <summary>How far it is answered.</summary>
    public AnswerState State { get; }

    /// <summary>The answer, where <see cref="State"/> is <see cref="AnswerState.Known"/>.</summary>
    public AnswerValue Value { get; }

    /// <summary>Every account recorded, in the file's order, those after the day included.</summary>
    public IReadOnlyList<Answer> Accounts { get; }

    /// <summary>Reads the accounts as they stood on <paramref name="day"/>.</summary>
    /// <param name="day">The day; an answer given on it counts, one given after it does not, and one without a day always does.</param>
    /// <param name="accounts">Every account recorded, in the file's order.</param>
    public static Asked On(DateOnly day, IReadOnlyList<Answer> accounts)
    {
        if (accounts.Count == 0)
        {
            return Nobody;
        }

        var state = AnswerState.Later;
        var value = AnswerValue.NotKnown;
        for (var i = 0; i < accounts.Count; i++)
        {
            var account = accounts[i];
            if (account.On > day)
            {
                continue;
            }

            if (account.Value.IsNotKnown)
            {
                state = state == AnswerState.Later ? AnswerState.NotKnown : state;
            }
            else if (state == AnswerState.Known && account.Value != value)
            {
                return new Asked(AnswerState.Disputed, AnswerValue.NotKnown, accounts);
            }
            else
            {
                state = AnswerState.Known;
                value = account.Value;
            }
        }

        return new Asked(state, value, accounts);
    }
}
