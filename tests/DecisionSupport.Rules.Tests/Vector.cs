using DecisionSupport.TestSupport;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Rules.Tests;

/// <summary>A family situation whose answer was written down from the law: an acceptance vector, or a trap for a careless reader.</summary>
internal sealed class Vector
{
    private readonly YamlMappingNode root;

    private Vector(YamlMappingNode root) => this.root = root;

    internal static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal string Situation => Text("situation");

    internal string WrongAnswer => Text("wrong-answer");

    internal YamlMappingNode Case => (YamlMappingNode)root["case"];

    internal string Child => ((YamlScalarNode)root["expect"]["child"]).Value!;

    /// <summary>What the law says of the family as it stands.</summary>
    internal Expectation Expected => new("as it stands", [], Gateways(root["expect"]["gateways"]), Paths((YamlMappingNode)root["expect"]));

    /// <summary>The answers that matter, changed, with what the law says then.</summary>
    internal IReadOnlyList<Expectation> Flips => [.. ((YamlSequenceNode)root["flip"]).Cast<YamlMappingNode>().Select(Flip)];

    private static string Folder => Repository.PathOf("tests", "DecisionSupport.Rules.Tests", "Vectors");

    /// <summary>Reads a file, as it stands at each call: a case is changed where a flip is tried.</summary>
    internal static Vector Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return new Vector((YamlMappingNode)stream.Documents[0].RootNode);
    }

    private static Expectation Flip(YamlMappingNode flip)
    {
        var set = ((YamlMappingNode)flip["set"]).Select(entry => (((YamlScalarNode)entry.Key).Value!, entry.Value)).ToList();
        return new Expectation("with " + string.Join("; ", set.Select(s => $"{s.Item1}: {s.Value}")), set, Gateways(flip["expect"]), Paths(flip));
    }

    private static Dictionary<string, string> Gateways(YamlNode node) =>
        ((YamlMappingNode)node).ToDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => ((YamlScalarNode)entry.Value).Value!);

    private static List<string> Paths(YamlMappingNode node) =>
        node.Children.TryGetValue("asks", out var asks) ? [.. ((YamlSequenceNode)asks).Select(path => ((YamlScalarNode)path).Value!)] : [];

    private string Text(string key) => ((YamlScalarNode)root[key]).Value!;
}

/// <summary>What the law says of the gateways named.</summary>
/// <param name="When">In which state of the answers.</param>
/// <param name="Set">The answers changed first, by path; <c>unasked</c> takes an answer out.</param>
/// <param name="Gateways">The status of each, with <c>(bar not cleared)</c> where its bar is not known.</param>
/// <param name="Asks">Paths that must be among the open answers of those gateways.</param>
internal sealed record Expectation(string When, IReadOnlyList<(string Path, YamlNode Value)> Set, IReadOnlyDictionary<string, string> Gateways, IReadOnlyList<string> Asks);
