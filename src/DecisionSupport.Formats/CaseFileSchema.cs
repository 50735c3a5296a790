using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.Formats;

/// <summary>The JSON Schema of case files, made from the vocabulary that the reader follows.</summary>
/// <remarks>
/// For editors and for software that writes case files. The reader says more than a schema can (days that do not exist, people who are not among the adults,
/// answers that contradict each other) and is what counts.
/// </remarks>
public static class CaseFileSchema
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, draft 2020-12, as text.</summary>
    public static string Json() => Root().ToJsonString(Options) + "\n";

    private static JsonObject Root() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Case file of DecisionSupport, format 1",
        ["description"] = "A family situation on a day. Nothing unstated is ever read as no: leave a question out if nobody was asked, and write 'not known' if somebody was asked, and it is not known.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = SchemaParts.Strings([FamilyReader.Format, FamilyReader.AsAt, FamilyReader.LocalAuthority, FamilyReader.Children]),
        ["properties"] = new JsonObject
        {
            [FamilyReader.Format] = new JsonObject { ["title"] = "The shape of this file", ["enum"] = new JsonArray(1) },
            [FamilyReader.AsAt] = SchemaParts.Titled(SchemaParts.Ref("day"), "The day of the assessment", "It selects the law, and answers given after it are not relied on."),
            [FamilyReader.LocalAuthority] = LocalAuthority(),
            [FamilyReader.Adults] = SchemaParts.Titled(SchemaParts.OrNone(SchemaParts.ById(SubjectKind.Adult)), "Adults and others in the children's lives, by id"),
            [FamilyReader.Children] = SchemaParts.Titled(AtLeastOne(), "The children, by id"),
        },
        ["$defs"] = SchemaDefinitions.All(),
    };

    private static JsonObject LocalAuthority() => new()
    {
        ["title"] = "The responsible local authority",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = SchemaParts.Strings([SubjectShape.Name, FamilyReader.NationKey]),
        ["properties"] = new JsonObject
        {
            [SubjectShape.Name] = SchemaParts.Ref("line"),
            [FamilyReader.NationKey] = SchemaParts.Titled(SchemaParts.Enum(FamilyReader.Nations), "The nation", "It decides which law of services applies."),
        },
    };

    private static JsonObject AtLeastOne()
    {
        var children = SchemaParts.ById(SubjectKind.Child);
        children["minProperties"] = 1;
        return children;
    }
}
