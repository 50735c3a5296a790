using System.Globalization;

namespace DecisionSupport.Model;

/// <summary>Reads an answer as a case file spells it.</summary>
public static class AnswerSpelling
{
    /// <summary>The word by which somebody who was asked says that it is not known.</summary>
    public const string NotKnown = "not known";

    /// <summary>Reads a word, a day (<c>yyyy-MM-dd</c>), a moment (<c>yyyy-MM-ddTHH:mm</c>) or a text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="word">The answer as a case file spells it.</param>
    /// <exception cref="ArgumentException">It is not an answer to the question; the message says what would be.</exception>
    public static AnswerValue Read(Question question, string word) =>
        TryRead(question, word, out var value)
            ? value
            : throw new ArgumentException($"'{word}' is not an answer to '{question}'. Expected {Expected(question)}.", nameof(word));

    /// <summary>Reads a word, a day, a moment or a text; false where it is not an answer to the question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="word">The answer as a case file spells it.</param>
    /// <param name="value">The answer; <i>not known</i> where the word is none.</param>
    public static bool TryRead(Question question, string word, out AnswerValue value)
    {
        value = AnswerValue.NotKnown;
        if (string.Equals(word, NotKnown, StringComparison.Ordinal))
        {
            return true;
        }

        switch (question.Kind)
        {
            case AnswerKind.Date:
                var isDay = DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
                value = isDay ? AnswerValue.OfDay(day) : value;
                return isDay;
            case AnswerKind.Moment:
                var isMoment = Moment.TryRead(word, out var moment);
                value = isMoment ? AnswerValue.OfMoment(moment) : value;
                return isMoment;
            case AnswerKind.Text:
                value = AnswerValue.OfText(word);
                return true;
            default:
                var index = question.IndexOf(word);
                value = index >= 0 ? AnswerValue.OfWord(index) : value;
                return index >= 0;
        }
    }

    /// <summary>What would be an answer, in words.</summary>
    /// <param name="question">The question.</param>
    public static string Expected(Question question) => question.Kind switch
    {
        AnswerKind.Date => "a day as yyyy-MM-dd, or not known",
        AnswerKind.Moment => "a day and time as yyyy-MM-ddTHH:mm, or not known",
        AnswerKind.Text => "text",
        _ => string.Join(", ", question.Words.Select(w => w.Word)) + " or not known",
    };
}
