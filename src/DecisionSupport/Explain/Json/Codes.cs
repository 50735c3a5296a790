using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>How statuses and the like are spelt in JSON: stable codes, for software.</summary>
internal static class Codes
{
    internal static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static string Of(Truth truth) => truth.IsTrue ? "true" : truth.IsFalse ? "false" : "not-known";

    internal static string Done(Truth truth) => truth.IsTrue ? "done" : truth.IsFalse ? "not-done" : "not-known";
}
