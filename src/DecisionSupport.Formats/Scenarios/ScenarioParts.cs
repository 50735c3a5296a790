namespace DecisionSupport.Formats;

/// <summary>Reads the texts and lists of which a scenario is made.</summary>
internal sealed class ScenarioParts(Reading reading)
{
    private readonly ScalarReader scalars = new(reading);

    internal Node? Required(Mapping mapping, string key, string path, string what)
    {
        var node = mapping.Find(key);
        if (node is null)
        {
            reading.Missing(mapping.At, path, $"The key '{key}' is missing. Expected {what}.");
        }

        return node;
    }

    internal string Text(Mapping mapping, string key, string path, string what) =>
        Required(mapping, key, path, what) is { } node ? Text(node, $"{path}/{key}", what) : "";

    internal IReadOnlyList<string> Texts(Mapping mapping, string key, string path, string what, bool isRequired) =>
        [.. List(mapping, key, path, what, isRequired).Select((node, i) => Text(node, $"{path}/{key}/{i}", what))];

    internal IReadOnlyList<Node> List(Mapping mapping, string key, string path, string what, bool isRequired = true)
    {
        var node = isRequired ? Required(mapping, key, path, what) : mapping.Find(key);
        switch (node)
        {
            case Sequence { Items.Count: > 0 } list:
                return list.Items;
            case null or Refused:
                return [];
            default:
                reading.Faults.Add(FaultCode.Shape, node.At, $"{path}/{key}", Reading.Said(node), $"Expected a list: {what}.");
                return [];
        }
    }

    internal string Text(Node node, string path, string what) => scalars.Text(node, path, $"Expected {what}.")?.Trim() ?? "";
}
