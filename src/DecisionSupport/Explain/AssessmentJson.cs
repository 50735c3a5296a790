using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as JSON of a published schema, in a stable order; nothing is left out, whatever the options.</summary>
public static class AssessmentJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "decision-support/assessment";

    /// <summary>The version of the format: members may be added under it, and none is taken away or changes its meaning.</summary>
    public const int Version = 1;

    internal static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON; the same assessment gives the same bytes in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">Its file day, its months and its local levels are written; nothing is left out by it. Null for <see cref="ExplainOptions.Default"/>.</param>
    /// <returns>The JSON, indented, with a line feed at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Of(Assessment assessment, ExplainOptions? options = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(assessment, bytes, options);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    /// <summary>Writes the JSON as UTF-8.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="utf8">Where it is written; no byte order mark and no line feed at the end.</param>
    /// <param name="options">Its file day, its months and its local levels are written; nothing is left out by it. Null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static void Write(Assessment assessment, IBufferWriter<byte> utf8, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(utf8);
        using var json = new Utf8JsonWriter(utf8, Writing);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteString("notice", AssessmentPage.ForAPerson);
        json.WriteString("ruleSet", assessment.RuleSetVersion);
        json.Day("asAt", assessment.AsAt);
        json.Day("fileAsAt", options?.FileDay ?? assessment.AsAt);
        json.WriteString("nation", Codes.Of(assessment.Nation));
        json.WriteString("localAuthority", assessment.LocalAuthority);
        OldChecksOf(json, assessment, options ?? ExplainOptions.Default);
        json.List("children", assessment.Children, new JsonChild(json, assessment, options?.Local).Write);
        new JsonLaw(json, assessment).Write();
        json.WriteEndObject();
    }

    private static void OldChecksOf(Utf8JsonWriter json, Assessment assessment, ExplainOptions options)
    {
        json.WriteStartObject("oldChecks");
        json.WriteNumber("olderThanMonths", options.ChecksOldAfterMonths);
        json.List("checks", OldChecks.In(assessment, options.ChecksOldAfterMonths), check =>
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("citation", check.Citation);
            json.Day("checkedOn", check.CheckedOn);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
