using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Testing;

/// <summary>The answers that may be given to a question, so far as a rule could tell them apart.</summary>
internal static partial class PlaceValues
{
    private static readonly DateOnly RegistrationConfers = new(2003, 12, 1);

    /// <summary>Every word; of a date of birth, one day for each side of each age that the rule asks about; of another day, days on either side of those that the law asks about.</summary>
    internal static IReadOnlyList<AnswerValue> Of(Question question, IEnumerable<string> tests, DateOnly day) => question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Choice => [.. Enumerable.Range(0, question.Words.Count).Select(AnswerValue.OfWord)],
        AnswerKind.Date when question == ChildQuestions.DateOfBirth => [.. Born(tests, day).Select(AnswerValue.OfDay)],
        AnswerKind.Date when question == ParentalResponsibilitySourceQuestions.DateOfSource => [AnswerValue.OfDay(RegistrationConfers.AddDays(-1)), AnswerValue.OfDay(RegistrationConfers)],
        AnswerKind.Date => [AnswerValue.OfDay(day.AddYears(-3)), AnswerValue.OfDay(day.AddYears(-3).AddDays(1)), AnswerValue.OfDay(day.AddDays(-1))],
        _ => [],
    };

    /// <summary>The last day of birth within each bound, and one beyond them all: whatever day is given, the rule reads it as it reads one of these.</summary>
    private static List<DateOnly> Born(IEnumerable<string> tests, DateOnly day)
    {
        var bounds = new SortedSet<DateOnly>();
        foreach (var test in tests)
        {
            foreach (Match age in Number().Matches(test))
            {
                var birthday = day.AddYears(-int.Parse(age.Value, NumberStyles.None, CultureInfo.InvariantCulture));
                bounds.Add(birthday);
                if (test.Contains("three months", StringComparison.Ordinal))
                {
                    bounds.Add(birthday.AddMonths(3));
                }
            }
        }

        return bounds.Count == 0 ? [day.AddYears(-10)] : [.. bounds, bounds.Max.AddDays(1)];
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
