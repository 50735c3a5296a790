using System.Globalization;

namespace DecisionSupport.Explain;

/// <summary>How numbers are said to a reader, the same in every culture.</summary>
internal static class Numbers
{
    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
