using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.RuleBook;

/// <summary>Reads the repository's own YAML, and says where something else than what was expected stands.</summary>
internal static class Yaml
{
    internal static YamlMappingNode Load(SourceFile file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
                ? root
                : throw new RuleBookException($"{file.Path}: expected one document of keys and values.");
        }
        catch (YamlException fault)
        {
            throw new RuleBookException(FormattableString.Invariant($"{file.Path}:{fault.Start.Line}: {fault.Message}"));
        }
    }

    internal static YamlNode? Find(YamlNode node, string key) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;

    internal static IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.Select(c => (Text(c.Key), c.Value)) : [];

    internal static IEnumerable<YamlNode> Items(YamlNode? node) => node is YamlSequenceNode items ? items.Children : [];

    internal static IReadOnlyList<string> Words(YamlNode? node) => [.. Items(node).Select(Text)];

    internal static string Text(YamlNode? node) => node is YamlScalarNode { Value: { } text } ? text.Trim() : "";

    internal static string Required(YamlNode node, string key, string file) =>
        Text(Find(node, key)) is { Length: > 0 } text
            ? text
            : throw new RuleBookException(FormattableString.Invariant($"{file}:{node.Start.Line}: '{key}' is missing or empty."));
}
