using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Testing;

/// <summary>Reads the YAML of a truth table as keys, words and lists, and remembers lines.</summary>
internal static class TableYaml
{
    internal static YamlMappingNode Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new FormatException("Expected one document that is a mapping.");
        }
        catch (YamlException fault)
        {
            throw new FormatException($"line {fault.Start.Line}: it is not YAML: {fault.Message}", fault);
        }
    }

    internal static IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode? node, string what) => node switch
    {
        null => [],
        YamlMappingNode mapping => mapping.Children.Select(pair => (Text(pair.Key), pair.Value)),
        _ => throw new FormatException($"'{what}' must be a mapping."),
    };

    internal static IEnumerable<YamlNode> Items(YamlNode? node, string what) => node switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        _ => throw new FormatException($"'{what}' must be a list."),
    };

    internal static YamlNode? Find(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    internal static string? Text(YamlMappingNode node, string key) => Find(node, key) is { } value ? Text(value) : null;

    internal static string Text(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text.Trim() : throw new FormatException("Expected a word.");

    /// <summary>One word, or a list of them.</summary>
    internal static IReadOnlyList<string> Words(YamlNode node) => node is YamlSequenceNode list ? [.. list.Children.Select(Text)] : [Text(node)];

    internal static int Line(YamlNode node) => (int)node.Start.Line;
}
