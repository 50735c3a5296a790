using System.Globalization;

namespace DecisionSupport;

/// <summary>How days are said to a reader, the same in every culture.</summary>
internal static class Days
{
    internal static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
