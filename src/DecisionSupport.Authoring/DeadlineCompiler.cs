using System.Text;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Compiles the deadlines, and the bank holidays by which they are counted.</summary>
internal static class DeadlineCompiler
{
    internal const string Target = "rules/Generated/Deadlines.g.cs";

    private const string HolidaysFile = "rules/Calendar/bank-holidays.yaml";

    internal static string Compile(string root)
    {
        var files = LawCompiler.Files(Path.Combine(root, "rules"), "deadlines-*.yaml").Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).ToList();
        var deadlines = files.SelectMany(file => Sources.Naming(file, () => YamlReading.Load(Path.Combine(root, file)).Mappings("deadlines").Select(d => (Id: d.Text("id"), Code: Deadline(d))).ToList())).ToList();
        LawCompiler.RefuseTwice(deadlines.Select(d => d.Id));
        return new StringBuilder(CSharp.Header)
            .Append("namespace DecisionSupport.Rules;\n\npublic static partial class ChildrenAct\n{\n")
            .Append("    private static Deadline[] CompiledDeadlines() =>\n    [\n").AppendJoin(",\n", deadlines.Select(d => "        " + d.Code)).Append(",\n    ];\n\n")
            .Append("    private static BankHolidays CompiledHolidays() => ").Append(Sources.Naming(HolidaysFile, () => Holidays(YamlReading.Load(Path.Combine(root, HolidaysFile))))).Append(";\n}\n")
            .ToString();
    }

    private static string Deadline(YamlMappingNode d)
    {
        d.OnlyKeys("id", "kind", "text", "by", "pinpoint", "uri", "class", "sources", "gateways", "concludes", "unless", "unless-answer", "until", "until-order", "where", "order", "starts", "from-latest", "done", "done-answer", "done-so-far", "done-may-precede", "since", "done-also", "done-by-order", "done-in-part", "exceeded", "count", "unit", "convention", "cap", "asks", "within-months", "in-force", "verified", "caveats");
        return $"new({CSharp.Literal(d.Text("id"))}, DeadlineKind.{CSharp.Pascal(d.Text("kind"))}, {CSharp.Literal(d.Text("text"))}, {CSharp.Literal(d.Text("by"))}, "
            + $"{CSharp.Literal(d.Text("pinpoint"))}, {CSharp.Literal(d.Text("uri"))}, AuthorityClass.{LawCompiler.Class(d.Text("class"))}, {CSharp.Literals(d.Texts("sources"))}, "
            + $"{CSharp.Literals(d.Texts("gateways"))}, {CSharp.Literals(d.Texts("concludes"))}, [{string.Join(", ", d.Mappings("where").Select(Condition))}], "
            + $"{Orders(d, "order")}, {CSharp.Literals(d.Texts("starts"))}, {YamlReading.Flag(d, "from-latest")}, {CSharp.Literal(d.Text("done", ""))}, "
            + $"{Period(d)}, {Cap(d)}, {YamlReading.Flag(d, "asks")}, {d.TextOrNull("within-months") ?? "null"}, "
            + $"[{string.Join(", ", d.Mappings("in-force").Select(LawCompiler.Period))}], {LawCompiler.Verified(d)}, {CSharp.Literals(d.Texts("caveats"))})"
            + $" {{ Unless = {CSharp.Literals(d.Texts("unless"))}, UnlessAnswer = {Ends(d, "unless-answer")}, Until = {Ends(d, "until")}, UntilOrder = {Orders(d, "until-order")}, DoneAnswer = {CSharp.Literal(d.Text("done-answer", ""))}, "
            + $"DoneAnswerIsSoFar = {YamlReading.Flag(d, "done-so-far")}, DoneMayPrecede = {YamlReading.Flag(d, "done-may-precede")}, Since = {CSharp.Literal(d.Text("since", ""))}, DoneAlso = {CSharp.Literals(d.Texts("done-also"))}, DoneByOrder = {Orders(d, "done-by-order")}, DoneInPart = {Ends(d, "done-in-part")}, Exceeded = {CSharp.Literal(d.Text("exceeded", ""))} }}";
    }

    private static string Condition(YamlMappingNode c)
    {
        c.OnlyKeys("question", "is", "or-is", "or-day", "under-age", "from-age", "under-months", "from-months", "since-start", "must-be-known");
        return $"new({CSharp.Literal(c.Text("question", ""))}, {CSharp.Literal(c.Text("is", ""))}, {c.TextOrNull("under-age") ?? "null"}, {c.TextOrNull("from-age") ?? "null"}, {YamlReading.Flag(c, "must-be-known")})"
            + $" {{ OrWords = {CSharp.Literals(c.Texts("or-is"))}, OrDay = {CSharp.Literal(c.Text("or-day", ""))}, SinceStart = {YamlReading.Flag(c, "since-start")}, UnderMonths = {c.TextOrNull("under-months") ?? "null"}, FromMonths = {c.TextOrNull("from-months") ?? "null"} }}";
    }

    private static string Orders(YamlMappingNode d, string key) => $"[{string.Join(", ", d.Texts(key).Select(o => "OrderKind." + CSharp.Pascal(o)))}]";

    private static string Ends(YamlMappingNode d, string key) => $"[{string.Join(", ", d.Mappings(key).Select(End))}]";

    private static string End(YamlMappingNode e)
    {
        e.OnlyKeys("question", "is");
        return $"new({CSharp.Literal(e.Text("question"))}, {CSharp.Literal(e.Text("is", ""))})";
    }

    /// <summary>A day that is stated is not counted, and has no figure.</summary>
    private static string Period(YamlMappingNode p) => p.Text("convention") == "stated" ? "new(0, TimeUnit.CalendarDay, Convention.Stated)"
        : $"new({p.Text("count")}, TimeUnit.{CSharp.Pascal(p.Text("unit"))}, Convention.{CSharp.Pascal(p.Text("convention"))})";

    private static string Cap(YamlMappingNode d)
    {
        if (d.Find("cap") is not YamlMappingNode cap)
        {
            return "null";
        }

        cap.OnlyKeys("extended", "count", "unit", "convention", "from-start", "noon-after-holiday", "backdated");
        return $"new({CSharp.Literal(cap.Text("extended"))}, {Period(cap)}, {YamlReading.Flag(cap, "from-start")}, {YamlReading.Flag(cap, "noon-after-holiday")}, {CSharp.Literal(cap.Text("backdated", ""))})";
    }

    private static string Holidays(YamlMappingNode file)
    {
        file.OnlyKeys("first", "last", "listed-on", "verified", "holidays");
        var holidays = file.Mapping("holidays").Entries().Select(h => $"        new({CSharp.Day(h.Key)}, {CSharp.Literal(((YamlScalarNode)h.Value).Value)}),\n");
        return $"new({CSharp.Day(file.Text("first"))}, {CSharp.Day(file.Text("last"))}, {CSharp.Day(file.Text("listed-on"))}, {LawCompiler.Verified(file)},\n    [\n{string.Concat(holidays)}    ])";
    }
}
