using System.Globalization;
using System.Text.Json.Nodes;

namespace DecisionSupport.Formats;

/// <summary>The pieces of which the schema is made.</summary>
internal static class SchemaParts
{
    internal static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    internal static JsonArray Strings(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];

    internal static JsonObject Enum(IEnumerable<string> words) => new() { ["enum"] = Strings(words) };

    internal static JsonObject AnyOf(params JsonObject[] choices) => new() { ["anyOf"] = new JsonArray([.. choices]) };

    internal static JsonObject OrNone(JsonObject other) => AnyOf(Enum([ListReader.None]), other);

    internal static JsonObject Titled(JsonObject schema, string title, string? description = null)
    {
        schema["title"] = title;
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    /// <summary>A mapping with these keys and no others.</summary>
    internal static JsonObject Object(IEnumerable<(string Key, JsonObject Schema)> properties, params string[] required)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Schema))),
        };
        if (required.Length > 0)
        {
            schema["required"] = Strings(required);
        }

        return schema;
    }

    /// <summary>Subjects of a kind, by id.</summary>
    internal static JsonObject ById(SubjectKind kind) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["patternProperties"] = new JsonObject { [Id] = Ref(NameOf(kind)) },
    };

    internal static string NameOf(SubjectKind kind) => kind switch
    {
        SubjectKind.ParentalResponsibilitySource => "source",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Id => string.Create(CultureInfo.InvariantCulture, $"^[a-z0-9][a-z0-9-]{{0,{Limits.IdLength - 1}}}$");
}
