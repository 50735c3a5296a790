using System.Text;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Compiles the ladder: tiers, gateways, safeguards, cautions, considerations and the table of standards.</summary>
internal static class LadderCompiler
{
    /// <param name="file">The ladder itself.</param>
    /// <param name="considerations">What is weighed between its gateways.</param>
    /// <param name="conflicts">Which of its gateways exclude one another.</param>
    internal static (string Code, string Version, string EncodedFrom) Compile(string file, string considerations, string conflicts) =>
        Sources.Naming("rules/ladder.yaml", () =>
        {
            var ladder = YamlReading.Load(file);
            ladder.OnlyKeys("version", "encoded-from", "standards", "tiers", "safeguards", "cautions", "support", "continuum");
            var code = new StringBuilder("new(\n            [\n")
                .AppendJoin(",\n", ladder.Mappings("tiers").Select(Tier)).Append("\n            ],\n            [\n")
                .AppendJoin(",\n", ladder.Mappings("safeguards").Select(Safeguard)).Append("\n            ],\n            [\n")
                .AppendJoin(",\n", ladder.Mappings("cautions").Select(Caution)).Append("\n            ],\n            [\n")
                .AppendJoin(",\n", ladder.Mappings("standards").Select(Standard)).Append("\n            ],\n            [\n")
                .AppendJoin(",\n", Considerations(considerations)).Append("\n            ],\n")
                .Append(Support(ladder.Mapping("support"))).Append(",\n")
                .Append(Continuum(ladder.Mapping("continuum"))).Append(")\n            {\n                Conflicts =\n                [\n")
                .AppendJoin(",\n", Conflicts(conflicts)).Append("\n                ],\n            }");
            return (code.ToString(), ladder.Text("version"), ladder.Text("encoded-from"));
        });

    private static string Tier(YamlMappingNode tier)
    {
        tier.OnlyKeys("id", "name", "gateways");
        return $"                new({CSharp.Literal(tier.Text("id"))}, {CSharp.Literal(tier.Text("name"))}, [\n"
            + string.Join(",\n", tier.Mappings("gateways").Select(Gateway)) + "])";
    }

    private static string Gateway(YamlMappingNode g)
    {
        g.OnlyKeys("id", "name", "provision", "modality", "strength", "decider", "for-reader", "standard", "then", "bar", "cost", "because", "safeguards", "alternatives", "urgency", "not-encoded", "trigger", "recommended");
        return $"                    new({CSharp.Literal(g.Text("id"))}, {CSharp.Literal(g.Text("name"))}, {CSharp.Literal(g.Text("provision"))}, Modality.{CSharp.Pascal(g.Text("modality"))}, "
            + $"{CSharp.Literal(g.Text("strength", ""))}, {CSharp.Literal(g.Text("decider"))}, {(g.Text("for-reader", "false") == "true" ? "true" : "false")}, {CSharp.Literal(g.Text("standard", ""))}, "
            + $"{CSharp.Literal(g.Text("then", ""))}, {CSharp.Literal(g.Text("bar", ""))}, {CSharp.Literal(g.Text("cost", ""))}, {CSharp.Literals(g.Texts("because"))}, "
            + $"{CSharp.Literals(g.Texts("safeguards"))}, {CSharp.Literals(g.Texts("alternatives"))}, {g.Text("urgency", "999")}, {CSharp.Literal(g.TextOrNull("not-encoded"))}, "
            + $"{CSharp.Literals(g.Texts("trigger"))}, {(g.Text("recommended", "true") == "true" ? "true" : "false")})";
    }

    private static string Safeguard(YamlMappingNode s)
    {
        s.OnlyKeys("id", "text", "question", "sources", "group", "when", "of-each", "found");
        return $"                new({CSharp.Literal(s.Text("id"))}, {CSharp.Literal(s.Text("text"))}, {CSharp.Literal(s.Text("question", ""))}, {CSharp.Literals(s.Texts("sources"))}, {CSharp.Literal(s.Text("group", ""))}, {CSharp.Literal(s.Text("when", ""))})"
            + (s.TextOrNull("found") is { } found ? $" {{ OfEach = {CSharp.Literal(s.Text("of-each"))}, Found = {CSharp.Literal(found)} }}" : "");
    }

    private static string Caution(YamlMappingNode c)
    {
        c.OnlyKeys("id", "provision", "text", "gateways", "sources", "shows", "while-open-on", "unless", "limit");
        return $"                new({CSharp.Literal(c.Text("id"))}, {CSharp.Literal(c.Text("provision"))}, {CSharp.Literal(c.Text("text"))}, {CSharp.Literals(c.Texts("gateways"))}, {CSharp.Literals(c.Texts("sources"))}, {CSharp.Literals(c.Texts("shows"))})"
            + $" {{ WhileOpenOn = {CSharp.Literals(c.Texts("while-open-on"))}, Unless = {CSharp.Literal(c.Text("unless", ""))}, Limit = {CSharp.Literal(c.Text("limit", ""))} }}";
    }

    private static string Support(YamlMappingNode s)
    {
        s.OnlyKeys("text", "gateways", "sources");
        return $"            new({CSharp.Literal(s.Text("text"))}, {CSharp.Literals(s.Texts("gateways"))}, {CSharp.Literals(s.Texts("sources"))})";
    }

    private static string Continuum(YamlMappingNode c)
    {
        c.OnlyKeys("levels", "floors");
        var floors = c.Mapping("floors").Entries().Select(f => $"[{CSharp.Literal(f.Key)}] = {((YamlScalarNode)f.Value).Value}");
        return $"            new({CSharp.Literals(c.Texts("levels"))}, new Dictionary<string, int>(StringComparer.Ordinal) {{ {string.Join(", ", floors)} }})";
    }

    private static List<string> Considerations(string file) =>
        Sources.Naming("rules/considerations.yaml", () =>
        {
            var weighed = YamlReading.Load(file);
            weighed.OnlyKeys("considerations");
            return weighed.Mappings("considerations").Select(Consideration).ToList();
        });

    private static string Consideration(YamlMappingNode c)
    {
        c.OnlyKeys("id", "name", "provision", "text", "gateways", "sources", "points");
        return $"                new({CSharp.Literal(c.Text("id"))}, {CSharp.Literal(c.Text("name"))}, {CSharp.Literal(c.Text("provision"))}, {CSharp.Literal(c.Text("text"))}, "
            + $"{CSharp.Literals(c.Texts("gateways"))}, {CSharp.Literals(c.Texts("sources"))}, [{string.Join(", ", c.Mappings("points").Select(Point))}])";
    }

    private static string Point(YamlMappingNode p)
    {
        p.OnlyKeys("text", "questions", "among");
        return $"new({CSharp.Literal(p.Text("text"))}, {CSharp.Literals(p.Texts("questions"))}, {CSharp.Literal(p.Text("among", ""))})";
    }

    private static List<string> Conflicts(string file) =>
        Sources.Naming("rules/conflicts.yaml", () =>
        {
            var declared = YamlReading.Load(file);
            declared.OnlyKeys("conflicts");
            return declared.Mappings("conflicts").Select(Conflict).ToList();
        });

    private static string Conflict(YamlMappingNode c)
    {
        c.OnlyKeys("id", "name", "text", "first", "second", "when", "law", "resolver", "sources", "caveats");
        return $"                    new({CSharp.Literal(c.Text("id"))}, {CSharp.Literal(c.Text("name"))}, {CSharp.Literal(c.Text("text"))}, {Side(c.Mapping("first"))}, {Side(c.Mapping("second"))}, "
            + $"{CSharp.Literal(c.Text("when", ""))}, {CSharp.Literal(c.Text("law"))}, {CSharp.Literal(c.Text("resolver"))}, {CSharp.Literals(c.Texts("sources"))}, {CSharp.Literals(c.Texts("caveats"))})";
    }

    private static string Side(YamlMappingNode side)
    {
        side.OnlyKeys("asks", "gateways");
        return $"new({CSharp.Literal(side.Text("asks"))}, {CSharp.Literals(side.Texts("gateways"))})";
    }

    private static string Standard(YamlMappingNode s)
    {
        s.OnlyKeys("standard", "words", "met-by", "why");
        return $"                new(Standard.{CSharp.Pascal(s.Text("standard"))}, {CSharp.Literal(s.Text("words"))}, [{string.Join(", ", s.Texts("met-by").Select(m => "Standard." + CSharp.Pascal(m)))}], {CSharp.Literal(s.Text("why"))})";
    }
}
