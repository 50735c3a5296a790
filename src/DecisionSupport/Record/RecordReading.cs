using System.Text.Json;

namespace DecisionSupport.Record;

/// <summary>Checks that a text is a record of this format, whole and unchanged.</summary>
internal static class RecordReading
{
    private static readonly (string Name, JsonValueKind Kind)[] Members =
    [
        ("format", JsonValueKind.Number), ("kind", JsonValueKind.String), ("ruleSet", JsonValueKind.Object), ("masked", JsonValueKind.Array),
        ("input", JsonValueKind.String), ("assessment", JsonValueKind.Object), ("sha256", JsonValueKind.Object),
    ];

    internal static JsonElement Read(string text)
    {
        var root = Parse(text);
        Shape(root);
        Hashes(root);
        return root;
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, DecisionRecord.Deep);
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new RecordException($"it is not JSON (line {fault.LineNumber + 1}). Expected a record as 'thresholds record' writes it.");
        }
    }

    private static void Shape(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String || kind.GetString() != DecisionRecord.Kind)
        {
            throw new RecordException($"/kind: it is not a decision record. Expected '{DecisionRecord.Kind}', as 'thresholds record' writes it.");
        }

        if (!root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var version) || version != DecisionRecord.Format)
        {
            throw new RecordException($"/format: it is not a format that this version reads. Expected {DecisionRecord.Format}. Replay it with the version of the library that wrote it.");
        }

        foreach (var (name, expected) in Members)
        {
            if (!root.TryGetProperty(name, out var member) || member.ValueKind != expected)
            {
                throw new RecordException($"/{name}: it is missing, or is no {expected.ToString().ToLowerInvariant()}. The record is not whole: fetch it again from where it is kept.");
            }
        }

        Texts(root, "ruleSet", "version", "sha256");
        Texts(root, "sha256", "input", "assessment", "record");
        if (root.GetProperty("masked").EnumerateArray().Any(path => path.ValueKind != JsonValueKind.String))
        {
            throw new RecordException("/masked: a path in it is no text. The record is not whole: fetch it again from where it is kept.");
        }
    }

    private static void Texts(JsonElement root, string member, params string[] inner)
    {
        foreach (var name in inner)
        {
            if (!root.GetProperty(member).TryGetProperty(name, out var text) || text.ValueKind != JsonValueKind.String)
            {
                throw new RecordException($"/{member}/{name}: it is missing, or is no text. The record is not whole: fetch it again from where it is kept.");
            }
        }
    }

    private static void Hashes(JsonElement root)
    {
        Fits(root, "input", () => root.GetProperty("input").GetString()!);
        Fits(root, "assessment", () => CanonicalJson.Of(root.GetProperty("assessment")));
        Fits(root, "record", () => DecisionRecord.Unhashed(root));
    }

    private static void Fits(JsonElement root, string name, Func<string> canonical)
    {
        string computed;
        try
        {
            computed = DecisionRecord.Hash(canonical());
        }
        catch (ArgumentException fault)
        {
            throw new RecordException($"/{name}: {fault.Message.Split(" (Parameter", 2)[0]} The record was changed after it was written.");
        }

        var stated = root.GetProperty("sha256").GetProperty(name).GetString();
        if (!string.Equals(computed, stated, StringComparison.Ordinal))
        {
            throw new RecordException($"/sha256/{name}: the record says {stated}, and what it holds comes to {computed}. It was changed after it was written: do not rely on it.");
        }
    }
}

/// <summary>A text is no decision record, or was changed after it was written.</summary>
public sealed class RecordException : Exception
{
    internal RecordException(string message)
        : base(message)
    {
    }
}
