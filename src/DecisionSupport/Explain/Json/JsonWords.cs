using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>The shapes that recur in the JSON.</summary>
internal static class JsonWords
{
    internal static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    internal static void List(this Utf8JsonWriter json, string name, IEnumerable<string> items) => json.List(name, items, json.WriteStringValue);

    internal static void StringOrNull(this Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    internal static void Day(this Utf8JsonWriter json, string name, DateOnly? day) => json.StringOrNull(name, day is { } known ? Days.Iso(known) : null);

    /// <summary>Who read the source where and when; false where nobody has.</summary>
    internal static void Verified(this Utf8JsonWriter json, Verification? verified)
    {
        if (verified is null)
        {
            json.WriteBoolean("verified", false);
            return;
        }

        json.WriteStartObject("verified");
        json.WriteString("page", verified.Page);
        json.Day("on", verified.On);
        json.WriteBoolean("secondary", verified.Secondary);
        json.StringOrNull("textAsAt", verified.TextAsAt);
        json.WriteEndObject();
    }

    /// <summary>Which conclusion, of those listed under the child.</summary>
    internal static void ConclusionOrNull(this Utf8JsonWriter json, string name, Conclusion? conclusion)
    {
        if (conclusion is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("provision", conclusion.Provision);
        json.WriteString("subject", conclusion.Subject.Path);
        json.WriteString("truth", Codes.Of(conclusion.Holds.Truth));
        json.WriteEndObject();
    }
}
