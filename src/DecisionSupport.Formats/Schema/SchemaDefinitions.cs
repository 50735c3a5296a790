using System.Text.Json.Nodes;
using static DecisionSupport.Formats.SchemaParts;

namespace DecisionSupport.Formats;

/// <summary>The definitions of the schema: days, texts, answers, and each kind of subject.</summary>
internal static class SchemaDefinitions
{
    internal static JsonObject All()
    {
        var all = new JsonObject
        {
            ["day"] = Titled(new JsonObject { ["type"] = "string", ["pattern"] = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, "A day as yyyy-MM-dd"),
            ["moment"] = Titled(new JsonObject { ["type"] = "string", ["pattern"] = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$" }, "A day and time of day, in local time, as yyyy-MM-ddTHH:mm"),
            ["line"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Limits.LineLength },
            ["text"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Limits.TextLength },
            ["yes-no"] = SchemaAnswers.Accounts(YesNo()),
            ["day-answer"] = SchemaAnswers.Accounts(AnyOf(Ref("day"), Enum([AnswerSpelling.NotKnown]))),
            ["moment-answer"] = SchemaAnswers.Accounts(AnyOf(Ref("moment"), Enum([AnswerSpelling.NotKnown]))),
            ["text-answer"] = SchemaAnswers.Accounts(Ref("text")),
        };
        foreach (var kind in System.Enum.GetValues<SubjectKind>())
        {
            all[NameOf(kind)] = Subject(kind);
        }

        return all;
    }

    private static JsonObject YesNo() => new() { ["enum"] = new JsonArray("yes", "no", AnswerSpelling.NotKnown, true, false) };

    private static JsonObject Subject(SubjectKind kind)
    {
        var shape = SubjectShape.Of(kind);
        var properties = Own(shape).Concat(shape.Parts.Select(Part)).Concat(shape.Lists.SelectMany(List));
        if (kind is SubjectKind.Order or SubjectKind.Need)
        {
            return Object(properties, SubjectShape.Kind);
        }

        if (kind == SubjectKind.ParentalResponsibilitySource)
        {
            return AnyOf(Enum(ParentalResponsibilitySourceKinds.All), Object(properties, SubjectShape.Kind));
        }

        var subject = Object(properties);
        subject["type"] = Strings(["object", "null"]);
        return subject;

        IEnumerable<(string, JsonObject)> Own(SubjectShape of) => of.Own.Select(key => (key, key == SubjectShape.Name ? Ref("line") : Enum(Kinds(kind))));
    }

    private static IReadOnlyList<string> Kinds(SubjectKind kind) => kind switch
    {
        SubjectKind.Order => OrderKinds.All,
        SubjectKind.Need => NeedKinds.All,
        _ => ParentalResponsibilitySourceKinds.All,
    };

    private static (string Key, JsonObject Schema) Part(ShapePart part)
    {
        if (!part.IsGroup)
        {
            return (part.Key, SchemaAnswers.Of(part.Questions[0]));
        }

        var group = Object(part.Questions.Select(question => (part.KeyOf(question), SchemaAnswers.Of(question))));
        return (part.Key, SubjectShape.TakesNone(part) ? Titled(OrNone(group), $"'{ListReader.None}' answers each of these no") : group);
    }

    private static IEnumerable<(string Key, JsonObject Schema)> List(ListOf list)
    {
        var kind = Vocabulary.MemberOf(list);
        var members = kind == SubjectKind.ParentalResponsibilitySource
            ? AnyOf(Enum([ListReader.None]), Ref(NameOf(kind)), new JsonObject { ["type"] = "array", ["items"] = Ref(NameOf(kind)) })
            : OrNone(ById(kind));
        yield return (CaseFileName.OfComplete(list), SchemaAnswers.Of(Vocabulary.Complete(list)));
        yield return (CaseFileName.Of(list), Titled(members, $"'{ListReader.None}' says that there is nothing to record, and that nothing is left out"));
    }
}
