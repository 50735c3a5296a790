using System.Globalization;

namespace DecisionSupport;

/// <summary>How days are said to a reader, the same in every culture.</summary>
internal static class Days
{
    internal static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Long(Moment moment) => $"{Long(moment.Day)}, {moment.Time.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>With the day of the week, which whoever has to meet it needs.</summary>
    internal static string Full(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Full(Moment moment) => $"{Full(moment.Day)}, {moment.Time.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
