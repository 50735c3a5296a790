using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.Testing;

/// <summary>Reads a truth table, and says every fault at once.</summary>
internal sealed class TableReader(string name)
{
    private static readonly string[] Keys = ["provision", "law", "subject", "day", "nation", "given", "inputs", "true", "false", "skip"];

    private readonly List<string> faults = [];
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);

    internal TruthTable Read(string yaml)
    {
        var table = Try(null, () => Table(TableYaml.Root(yaml)));
        return faults.Count == 0 && table is not null
            ? table
            : throw new TruthTableException($"{name} cannot be read.\n  {string.Join("\n  ", faults)}");
    }

    private TruthTable Table(YamlMappingNode root)
    {
        foreach (var (key, value) in TableYaml.Entries(root, "table").Where(e => !Keys.Contains(e.Key)))
        {
            Fault(value, $"'{key}' is not a key of a truth table. Expected one of: {string.Join(", ", Keys)}.");
        }

        var head = Head(root);
        var given = TableYaml.Entries(TableYaml.Find(root, "given"), "given").SelectMany(Given).ToList();
        var inputs = TableYaml.Entries(TableYaml.Find(root, "inputs"), "inputs")
            .Where(e => declared.Add(e.Key))
            .Select(e => Try(e.Value, () => new InputReader(head.Day).Read(e.Key, e.Value)))
            .OfType<TableInput>()
            .ToList();
        return new TruthTable(name, head, given, inputs, new TableCovers(Covers(root, "true", inputs), Covers(root, "false", inputs), Covers(root, "skip", inputs)));
    }

    private static TableHead Head(YamlMappingNode root) => new(
        TableYaml.Text(root, "provision") ?? throw new FormatException("'provision' is missing."),
        TableYaml.Text(root, "law") ?? throw new FormatException("'law' is missing: say what the table rests on."),
        SubjectReference.Read(TableYaml.Text(root, "subject") ?? "child"),
        TableYaml.Text(root, "day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2026, 3, 2),
        TableYaml.Text(root, "nation") is { } nation ? Enum.Parse<Nation>(nation) : Nation.England);

    private IEnumerable<Action<SubjectSketch>> Given((string Key, YamlNode Value) entry) =>
        Try(entry.Value, () => GivenReader.Read(SubjectReference.Read(entry.Key), entry.Value).ToList()) ?? [];

    private List<Cover> Covers(YamlMappingNode root, string key, List<TableInput> inputs) =>
        [.. TableYaml.Items(TableYaml.Find(root, key), key).Select(item => Try(item, () => CoverOf(item, inputs))).OfType<Cover>()];

    private Cover CoverOf(YamlNode item, List<TableInput> inputs)
    {
        var masks = new ulong[inputs.Count];
        Array.Fill(masks, ulong.MaxValue);
        foreach (var (input, values) in TableYaml.Entries(item, "a line of true, false or skip"))
        {
            var index = inputs.FindIndex(i => string.Equals(i.Name, input, StringComparison.Ordinal));
            if (index < 0 && declared.Contains(input))
            {
                // Its own fault has been told.
                continue;
            }

            if (index < 0)
            {
                throw new FormatException($"'{input}' is not among the inputs: {string.Join(", ", inputs.Select(i => i.Name))}.");
            }

            masks[index] = TableYaml.Words(values).Aggregate(0UL, (mask, word) => mask | Bit(inputs[index], word));
        }

        return new Cover(masks, TableYaml.Line(item));
    }

    private static ulong Bit(TableInput input, string word)
    {
        for (var i = 0; i < input.Values.Count; i++)
        {
            if (string.Equals(input.Values[i], word, StringComparison.Ordinal))
            {
                return 1UL << i;
            }
        }

        throw new FormatException($"'{word}' is not a value of '{input.Name}'. Expected one of: {string.Join(", ", input.Values)}.");
    }

    private T? Try<T>(YamlNode? at, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            Fault(at, fault.Message);
            return null;
        }
    }

    private void Fault(YamlNode? at, string message) => faults.Add(at is null ? message : $"line {TableYaml.Line(at)}: {message}");
}
