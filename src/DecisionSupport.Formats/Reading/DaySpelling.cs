using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Reads days, and says what is wrong with one that cannot be read.</summary>
internal static class DaySpelling
{
    private const string Written = "yyyy-MM-dd";

    private static readonly string[] YearFirst = ["yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>Reads a day that a family's case could hold.</summary>
    internal static bool TryRead(string text, out DateOnly day) =>
        TryExact(text, out day) && day.Year is >= Limits.FirstYear and <= Limits.LastYear;

    /// <summary>Why a text is not such a day, or else what was expected, with the day that was probably meant.</summary>
    internal static string Explain(string text, string expected) =>
        TryExact(text, out _) ? $"The year must be from {Limits.FirstYear} to {Limits.LastYear}."
        : Looks(text) ? "There is no such day."
        : As(text, YearFirst) is { } certain ? $"{expected} Write it as '{certain}'."
        : As(text, DayFirst) is { } likely ? $"{expected} If the day comes first, write it as '{likely}'."
        : expected;

    private static bool TryExact(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool Looks(string text) =>
        text.Length == Written.Length && text[4] == '-' && text[7] == '-' && text.Count(char.IsAsciiDigit) == 8;

    private static string? As(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var day)
            ? day.ToString(Written, CultureInfo.InvariantCulture)
            : null;
}
