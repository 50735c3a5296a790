using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DecisionSupport.Explain;

namespace DecisionSupport.Record;

/// <summary>What was asked, by which rules, and what the library said: canonical JSON that a case system keeps, and that can be replayed.</summary>
/// <remarks>It records no decision: a person's, and any override, is kept beside it and refers to it by <see cref="Sha256"/>.</remarks>
public sealed class DecisionRecord
{
    /// <summary>What the document says that it is.</summary>
    public const string Kind = "decision-support/record";

    /// <summary>The version of the format: members may be added under it, and none is taken away or changes its meaning.</summary>
    public const int Format = 1;

    // Reasoning nests deeper than the 64 levels at which a parser stops unless told.
    internal static readonly JsonDocumentOptions Deep = new() { MaxDepth = 256 };

    private readonly JsonElement root;

    private DecisionRecord(JsonElement root) => this.root = root;

    /// <summary>The rules and law that gave the answer.</summary>
    public RuleSetMark RuleSet => new(Text("ruleSet", "version"), Text("ruleSet", "sha256"));

    /// <summary>The text of the case file that was assessed.</summary>
    /// <remarks>Kept as text, since the order of a file's members is the order in which children, people and concerns are spoken of, and canonical JSON has no order of its own.</remarks>
    public string Input => root.GetProperty("input").GetString()!;

    /// <summary>The assessment, as canonical JSON.</summary>
    public string Assessment => CanonicalJson.Of(root.GetProperty("assessment"));

    /// <summary>Where names, texts and sources were taken out before assessing; empty where nothing was.</summary>
    public IReadOnlyList<string> Masked => [.. root.GetProperty("masked").EnumerateArray().Select(path => path.GetString()!)];

    /// <summary>The hash of everything else in the record: what an override refers to.</summary>
    public string Sha256 => Text("sha256", "record");

    /// <summary>Records an assessment.</summary>
    /// <param name="input">The text of the case file that was assessed.</param>
    /// <param name="assessment">What was said of it.</param>
    /// <param name="ruleSet">The rules and law that said it.</param>
    /// <param name="masked">Where names, texts and sources were taken out of the input before it was assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/>, <paramref name="assessment"/>, <paramref name="ruleSet"/> or <paramref name="masked"/> is null.</exception>
    public static DecisionRecord Of(string input, Assessment assessment, RuleSetMark ruleSet, IReadOnlyList<string> masked)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(masked);
        using var said = JsonDocument.Parse(AssessmentJson.Of(assessment), Deep);
        var body = Write(json =>
        {
            json.WriteNumber("format", Format);
            json.WriteString("kind", Kind);
            json.WriteStartObject("ruleSet");
            json.WriteString("version", ruleSet.Version);
            json.WriteString("sha256", ruleSet.Sha256);
            json.WriteEndObject();
            json.WriteStartArray("masked");
            masked.Order(StringComparer.Ordinal).ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("input", input);
            json.WritePropertyName("assessment");
            said.RootElement.WriteTo(json);
        });
        return new DecisionRecord(WithHashes(body));
    }

    /// <summary>Reads a record, and checks that it is one and that nothing in it was changed.</summary>
    /// <param name="text">The text of a record, as <see cref="ToString"/> writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="RecordException">It is not a record of this format, or a hash does not fit: the message says which, and what to do.</exception>
    public static DecisionRecord Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(RecordReading.Read(text));
    }

    /// <summary>The record as canonical JSON, with a line feed at the end.</summary>
    public override string ToString() => CanonicalJson.Of(root) + "\n";

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The canonical form of all members but the hashes.</summary>
    internal static string Unhashed(JsonElement record) => CanonicalJson.Of(Write(json =>
    {
        foreach (var member in record.EnumerateObject().Where(m => m.Name != "sha256"))
        {
            member.WriteTo(json);
        }
    }));

    private static JsonElement WithHashes(JsonElement body) => Write(json =>
    {
        foreach (var member in body.EnumerateObject())
        {
            member.WriteTo(json);
        }

        json.WriteStartObject("sha256");
        json.WriteString("input", Hash(body.GetProperty("input").GetString()!));
        json.WriteString("assessment", Hash(CanonicalJson.Of(body.GetProperty("assessment"))));
        json.WriteString("record", Hash(CanonicalJson.Of(body)));
        json.WriteEndObject();
    });

    private static JsonElement Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.ToArray(), Deep);
        return document.RootElement.Clone();
    }

    private string Text(string member, string inner) => root.GetProperty(member).GetProperty(inner).GetString()!;
}
