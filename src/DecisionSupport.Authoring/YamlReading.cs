using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Authoring;

/// <summary>Reads authors' YAML with errors that name file, line and remedy.</summary>
internal static class YamlReading
{
    internal static YamlMappingNode Load(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new AuthoringException($"{path}: expected one YAML document that is a mapping.");
    }

    internal static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlMappingNode node) =>
        node.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value));

    internal static YamlNode? Find(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    internal static string Text(this YamlMappingNode node, string key, string? otherwise = null) =>
        node.Find(key) switch
        {
            YamlScalarNode scalar => scalar.Value!.Trim(),
            null when otherwise is not null => otherwise,
            null => throw new AuthoringException($"line {node.Start.Line}: '{key}' is missing."),
            var other => throw new AuthoringException($"line {other.Start.Line}: '{key}' must be text."),
        };

    internal static string? TextOrNull(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlScalarNode { Value: { } text } && text is not ("null" or "~" or "") ? text.Trim() : null;

    internal static YamlMappingNode Mapping(this YamlMappingNode node, string key) =>
        node.Find(key) as YamlMappingNode ?? throw new AuthoringException($"line {node.Start.Line}: '{key}' must be a mapping.");

    internal static IEnumerable<YamlMappingNode> Mappings(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Children.Cast<YamlMappingNode>() : [];

    internal static IEnumerable<string> Texts(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Children.Select(item => ((YamlScalarNode)item).Value!.Trim()) : [];

    /// <summary>A flag that is false where it is left out, as C# spells it.</summary>
    internal static string Flag(YamlMappingNode node, string key) => node.Text(key, "false") switch
    {
        "true" => "true",
        "false" => "false",
        var other => throw new AuthoringException($"line {node.Start.Line}: '{key}' is true or false, not '{other}'."),
    };

    internal static void OnlyKeys(this YamlMappingNode node, params string[] known)
    {
        foreach (var (key, value) in node.Entries())
        {
            if (!known.Contains(key))
            {
                throw new AuthoringException($"line {value.Start.Line}: '{key}' is not a key here. Expected one of: {string.Join(", ", known)}.");
            }
        }
    }
}

/// <summary>A fault in the vocabulary or the provision data, said to the person who wrote it.</summary>
public sealed class AuthoringException(string message) : Exception(message);
