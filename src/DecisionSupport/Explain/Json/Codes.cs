using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>How statuses and the like are spelt in JSON: stable codes, for software.</summary>
internal static class Codes
{
    internal static string Of<T>(T value)
        where T : struct, Enum => Spelt<T>.Codes[value];

    internal static string Of(Truth truth) => truth.IsTrue ? "true" : truth.IsFalse ? "false" : "not-known";

    internal static string Done(Truth truth) => truth.IsTrue ? "done" : truth.IsFalse ? "not-done" : "not-known";

    /// <summary>The codes of one enumeration, spelt once: a case writes some thousands of them.</summary>
    private static class Spelt<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> Codes = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
