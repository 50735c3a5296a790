using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Reads moments, and says what is wrong with one that cannot be read.</summary>
internal static class MomentSpelling
{
    private static readonly string[] Others = ["yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTH:mm", "yyyy-MM-dd H:mm"];

    /// <summary>Reads a moment that a family's case could hold.</summary>
    internal static bool TryRead(string text, out Moment moment) =>
        Moment.TryRead(text, out moment) && moment.Day.Year is >= Limits.FirstYear and <= Limits.LastYear;

    /// <summary>Why a text is not such a moment, or else what was expected, with what was probably meant.</summary>
    internal static string Explain(string text, string expected)
    {
        if (DaySpelling.TryRead(text, out _))
        {
            return $"{expected} The time of day is needed too, in local time: '{text}T14:30'.";
        }

        if (DateTime.TryParseExact(text, Moment.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
        {
            return written.Year is >= Limits.FirstYear and <= Limits.LastYear
                ? "There was no such time: the clocks went forward that night, from 01:00 to 02:00."
                : $"The year must be from {Limits.FirstYear} to {Limits.LastYear}.";
        }

        return text.EndsWith('Z') || text.LastIndexOf('+') > 0 ? $"{expected} Write the local time, without an offset."
            : DateTime.TryParseExact(text, Others, CultureInfo.InvariantCulture, DateTimeStyles.None, out var meant) ? $"{expected} Write it as '{meant.ToString(Moment.Format, CultureInfo.InvariantCulture)}'."
            : expected;
    }
}
