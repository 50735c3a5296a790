using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DecisionSupport.Testing;

/// <summary>Writes the vectors of a rule as JSON.</summary>
internal static class McDcJson
{
    // Read in files and editors, never in a page: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(McDcRule rule)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("provision", rule.Provision);
            Array(json, "conditions", rule.Conditions, Condition);
            Array(json, "vectors", rule.Vectors, Vector);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Condition(Utf8JsonWriter json, McDcCondition condition)
    {
        json.WriteString("condition", condition.Path);
        json.WriteBoolean("covered", condition.IsCovered);
        Pair(json, "yes-no", condition.YesNo);
        Pair(json, "not-known", condition.NotKnown);
        if (condition.Reasons.Count > 0)
        {
            Strings(json, "reasons", condition.Reasons.Select(r => r.Says));
        }
    }

    private static void Pair(Utf8JsonWriter json, string name, McDcPair? pair)
    {
        if (pair is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("vector", pair.One.Number);
        json.WriteNumber("other", pair.Other.Number);
        json.WriteString("was", pair.Was.ToString());
        json.WriteString("became", pair.Became.ToString());
        json.WriteString("form", pair.Form switch { McDcForm.UniqueCause => "unique-cause", McDcForm.Masking => "masking", _ => "coupled" });
        Strings(json, "moved-with", pair.MovedWith);
        json.WriteEndObject();
    }

    private static void Vector(Utf8JsonWriter json, McDcVector vector)
    {
        json.WriteNumber("vector", vector.Number);
        json.WriteString("as-at", vector.Situation.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("nation", vector.Situation.Nation.ToString());
        json.WriteString("subject", vector.Subject);
        Array(json, "answers", vector.Answers, (writer, answer) => writer.WriteString(answer.Path, answer.Answer));
        json.WriteString("expected", vector.Expected.ToString());
        json.WriteString("got", vector.Got.ToString());
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
