using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Rules.Tests;

/// <summary>Changes answers in a case file by their paths, and writes the file out again.</summary>
internal static class CaseEdit
{
    private const string Unasked = "unasked";

    /// <summary>The case with each answer changed; <c>unasked</c> takes an answer out.</summary>
    internal static string With(YamlMappingNode family, IEnumerable<(string Path, YamlNode Value)> changes)
    {
        foreach (var (path, value) in changes)
        {
            var steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            var at = steps.SkipLast(1).Aggregate(family, (node, step) => Below(node, step, path));
            at.Children.Remove(steps[^1]);
            if (value is not YamlScalarNode { Value: Unasked })
            {
                at.Children.Add(steps[^1], value);
            }
        }

        return Text(family);
    }

    private static YamlMappingNode Below(YamlMappingNode node, string step, string path) =>
        node.Children.TryGetValue(step, out var below) && below is YamlMappingNode mapping
            ? mapping
            : throw new InvalidDataException($"'{path}': there is no mapping '{step}' in this case to change an answer in.");

    private static string Text(YamlMappingNode family)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(family)).Save(writer, assignAnchors: false);
        return writer.ToString().Replace("...\n", "", StringComparison.Ordinal);
    }
}
