using System.Globalization;
using System.Text.Json;

namespace DecisionSupport.Record;

/// <summary>Writes and reads an override as JSON.</summary>
internal static class OverrideJson
{
    internal static JsonElement Write(Override made)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Override.Format);
            json.WriteString("kind", Override.DocumentKind);
            json.WriteString("record", made.Record);
            json.WriteStartObject("ruleSet");
            json.WriteString("version", made.RuleSet.Version);
            json.WriteString("sha256", made.RuleSet.Sha256);
            json.WriteEndObject();
            Request(json, made);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    private static void Request(Utf8JsonWriter json, Override made)
    {
        var request = made.Request;
        json.WriteString("child", request.Child);
        json.WriteString("gateway", request.Gateway);
        json.WriteString("status", made.Status);
        json.WriteString("said", made.Said);
        json.WriteString("direction", request.Direction.ToString().ToLowerInvariant());
        json.WriteString("ground", request.Kind.ToString().ToLowerInvariant());
        json.WriteString("code", request.Code);
        json.WriteString("reason", request.Reason);
        json.WriteString("at", made.When);
        Signature(json, "by", request.By);
        if (request.SecondSignature is { } second)
        {
            Signature(json, "secondSignature", second);
        }
    }

    private static void Signature(Utf8JsonWriter json, string name, OverrideSignature signature)
    {
        json.WriteStartObject(name);
        json.WriteString("role", signature.Role);
        if (signature.Reference is { } reference)
        {
            json.WriteString("reference", reference);
        }

        json.WriteEndObject();
    }

    internal static Override Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.GetProperty("kind").GetString() == Override.DocumentKind && root.GetProperty("format").GetInt32() == Override.Format
                ? Of(root)
                : throw new OverrideException([$"/kind: it is no override of format {Override.Format}. Expected '{Override.DocumentKind}', as 'thresholds override' writes it."]);
        }
        catch (JsonException fault)
        {
            throw new OverrideException([$"it is not JSON (line {fault.LineNumber + 1})."]);
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new OverrideException(["a member is missing or is of another kind. The override is not whole: fetch it again from where it is kept."]);
        }
    }

    private static Override Of(JsonElement root) => new(
        Text(root, "record"),
        new RuleSetMark(Text(root.GetProperty("ruleSet"), "version"), Text(root.GetProperty("ruleSet"), "sha256")),
        Text(root, "status"),
        Text(root, "said"),
        new OverrideRequest(
            Text(root, "child"),
            Text(root, "gateway"),
            Enum.Parse<OverrideDirection>(Text(root, "direction"), ignoreCase: true),
            Enum.Parse<OverrideKind>(Text(root, "ground"), ignoreCase: true),
            Text(root, "code"),
            Text(root, "reason"),
            Signature(root.GetProperty("by")),
            DateTimeOffset.Parse(Text(root, "at"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            root.TryGetProperty("secondSignature", out var second) ? Signature(second) : null));

    private static OverrideSignature Signature(JsonElement signature) =>
        new(Text(signature, "role"), signature.TryGetProperty("reference", out var reference) ? reference.GetString() : null);

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException();
}
