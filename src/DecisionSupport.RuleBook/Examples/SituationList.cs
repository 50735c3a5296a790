using YamlDotNet.RepresentationModel;

namespace DecisionSupport.RuleBook;

/// <summary>The acceptance vectors and the examples, by the gateway that they expect something of. The tests hold each.</summary>
internal sealed class SituationList
{
    private readonly ILookup<string, Expected> byGateway;

    internal SituationList(IReadOnlyList<SourceFile> vectors, IReadOnlyList<SourceFile> examples)
    {
        Vectors = vectors;
        byGateway = vectors.SelectMany(OfVector).Concat(examples.SelectMany(OfExample)).ToLookup(e => e.Gateway, StringComparer.Ordinal);
    }

    /// <summary>Every vector's file.</summary>
    internal IReadOnlyList<SourceFile> Vectors { get; }

    /// <summary>What is expected of a gateway, by file.</summary>
    internal IEnumerable<Expected> Of(string gateway) => byGateway[gateway];

    private static IEnumerable<Expected> OfVector(SourceFile file)
    {
        var root = Yaml.Load(file);
        var situation = Yaml.Required(root, "situation", file.Path);
        var careless = Yaml.Required(root, "wrong-answer", file.Path);
        return Yaml.Entries(Yaml.Find(Yaml.Find(root, "expect") ?? new YamlMappingNode(), "gateways"))
            .Select(g => new Expected(g.Key, Yaml.Text(g.Value), situation, $"A careless reader: “{careless}”", file.Path));
    }

    private static IEnumerable<Expected> OfExample(SourceFile file)
    {
        foreach (var (_, gateways) in Yaml.Entries(Yaml.Find(Yaml.Load(file), "children")))
        {
            foreach (var (gateway, expected) in Yaml.Entries(gateways))
            {
                yield return new Expected(gateway, Yaml.Text(Yaml.Find(expected, "status")), Yaml.Text(Yaml.Find(expected, "because")), "", file.Path);
            }
        }
    }
}

/// <summary>What a test expects of a gateway.</summary>
/// <param name="Gateway">The gateway's id.</param>
/// <param name="Status">The status expected.</param>
/// <param name="Situation">The situation, or why.</param>
/// <param name="Careless">What a careless reader would say; empty in an example.</param>
/// <param name="File">The file.</param>
internal sealed record Expected(string Gateway, string Status, string Situation, string Careless, string File);
