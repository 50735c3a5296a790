using System.Text;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Compiles the provision data, the authorities and the ladder of gateways into one law book.</summary>
internal static class LawCompiler
{
    internal static string Compile(string root)
    {
        var rules = Path.Combine(root, "rules");
        var acts = YamlReading.Load(Path.Combine(rules, "acts.yaml")).Entries().ToDictionary(e => e.Key, e => ((YamlScalarNode)e.Value).Value!, StringComparer.Ordinal);
        var provisions = Files(rules, "provisions.yaml").SelectMany(f => Read(root, f, file => Provisions(file, acts))).ToList();
        var authorities = Files(rules, "authorities*.yaml").SelectMany(f => Read(root, f, Authorities)).ToList();
        var ladder = LadderCompiler.Compile(Path.Combine(rules, "ladder.yaml"), Path.Combine(rules, "considerations.yaml"), Path.Combine(rules, "conflicts.yaml"));
        RefuseTwice(provisions.Select(p => p.Id));
        RefuseTwice(authorities.Select(a => a.Id));

        var code = new StringBuilder(CSharp.Header)
            .Append("namespace DecisionSupport.Rules;\n\npublic static partial class ChildrenAct\n{\n")
            .Append("    private static LawBook Compiled() => new(\n")
            .Append($"        {CSharp.Literal(ladder.Version)},\n        {CSharp.Day(ladder.EncodedFrom).Replace("new(", "new DateOnly(", StringComparison.Ordinal)},\n");
        code.Append("        [\n").AppendJoin(",\n", provisions.Select(p => "            " + p.Code)).Append("\n        ],\n");
        code.Append("        [\n").AppendJoin(",\n", authorities.Select(a => "            " + a.Code)).Append("\n        ],\n");
        return code.Append("        ").Append(ladder.Code).Append(",\n        CompiledDeadlines(),\n        CompiledHolidays());\n}\n").ToString();
    }

    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static List<Compiled> Read(string root, string file, Func<YamlMappingNode, IEnumerable<Compiled>> read) =>
        Sources.Naming(Path.GetRelativePath(root, file), () => read(YamlReading.Load(file)).ToList());

    internal static void RefuseTwice(IEnumerable<string> ids)
    {
        var twice = ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        if (twice.Count > 0)
        {
            throw new AuthoringException($"These ids are stated twice: {string.Join(", ", twice)}. State each provision, authority and deadline once.");
        }
    }

    private static IEnumerable<Compiled> Provisions(YamlMappingNode file, Dictionary<string, string> acts)
    {
        file.OnlyKeys("section", "title", "uri", "class", "provisions", "notes");
        foreach (var p in file.Mappings("provisions"))
        {
            p.OnlyKeys("id", "pinpoint", "name", "statement", "limbs", "in-force", "earlier-wording", "verified", "cases", "caveats", "notes", "uri", "class", "enacted-not-shown-in-force", "repealed", "enacted");
            var limbs = p.Find("limbs") is YamlMappingNode map ? map.Entries() : [];
            var id = p.Text("id");
            var act = acts.TryGetValue(id.Split('/')[0], out var title) ? title : throw new AuthoringException($"'{id}': its first part is not in rules/acts.yaml.");
            yield return new(id, $"new({CSharp.Literal(id)}, {CSharp.Literal((act + " " + p.Text("pinpoint")).Trim())}, {CSharp.Literal(p.Text("name"))}, {CSharp.Literal(p.Text("statement"))}, "
                + $"{CSharp.Literal(p.Text("uri", file.Text("uri")))}, AuthorityClass.{Class(p.Text("class", file.Text("class")))}, "
                + $"[{string.Join(", ", limbs.Select(l => $"new({CSharp.Literal(l.Key)}, {CSharp.Literal(((YamlScalarNode)l.Value).Value)})"))}], "
                + $"[{string.Join(", ", p.Mappings("in-force").Select(Period))}], {Verified(p)}, {CSharp.Literals(p.Texts("cases"))}, {CSharp.Literals(p.Texts("caveats"))}, "
                + $"{(p.Text("enacted-not-shown-in-force", "false") == "true" ? "true" : "false")}){Earlier(p)}");
        }
    }

    private static IEnumerable<Compiled> Authorities(YamlMappingNode file) =>
        file.Mappings("cases").Select(a =>
        {
            a.OnlyKeys("id", "citation", "name", "court", "decided", "class", "weight", "uri", "proposition", "pinpoints", "verified", "caveats", "notes");
            return new Compiled(a.Text("id"), $"new({CSharp.Literal(a.Text("id"))}, {CSharp.Literal(a.Text("citation"))}, {CSharp.Literal(a.Text("name"))}, {CSharp.Literal(a.Text("court"))}, "
                + $"{CSharp.DayOrNull(a.TextOrNull("decided"))}, AuthorityClass.{Class(a.Text("class"))}, {CSharp.Literal(a.Text("weight"))}, {CSharp.Literal(a.TextOrNull("uri") ?? "")}, "
                + $"{CSharp.Literal(a.Text("proposition"))}, {Verified(a)})");
        });

    private static string Earlier(YamlMappingNode provision)
    {
        var earlier = provision.Mappings("earlier-wording").Select(e =>
        {
            e.OnlyKeys("nation", "until", "note");
            return $"new(Nation.{e.Text("nation")}, {CSharp.Day(e.Text("until"))})";
        }).ToList();
        return earlier.Count == 0 ? "" : $" {{ EarlierWordings = [{string.Join(", ", earlier)}] }}";
    }

    internal static string Period(YamlMappingNode period)
    {
        period.OnlyKeys("nation", "from", "until", "note", "by");
        return $"new(Nation.{period.Text("nation")}, {CSharp.Day(period.Text("from"))}, {CSharp.DayOrNull(period.TextOrNull("until"))})";
    }

    internal static string Verified(YamlMappingNode node)
    {
        if (node.Find("verified") is not YamlMappingNode v)
        {
            return node.Text("verified") == "false" ? "null" : throw new AuthoringException($"line {node.Start.Line}: 'verified' is false, or says page, on and how.");
        }

        v.OnlyKeys("page", "on", "how", "text-as-at");
        return $"new({CSharp.Literal(v.Text("page"))}, {CSharp.Day(v.Text("on"))}, {(v.Text("how") == "secondary" ? "true" : "false")}, {CSharp.Literal(v.TextOrNull("text-as-at"))})";
    }

    internal static string Class(string name) => name switch
    {
        "Act" => "Act",
        "Regulations" => "Regulations",
        "Statutory guidance" => "StatutoryGuidance",
        "Case" => "Case",
        "Best practice" => "BestPractice",
        "Local" => "Local",
        _ => throw new AuthoringException($"'{name}' is not a class of authority. Expected Act, Regulations, Statutory guidance, Case, Best practice or Local."),
    };

    private sealed record Compiled(string Id, string Code);
}
