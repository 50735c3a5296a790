namespace DecisionSupport.Formats;

/// <summary>What every part of the reader shares: the faults so far, and where each thing stands in the file.</summary>
internal sealed class Reading(FaultLog faults)
{
    private static readonly Mapping Nothing = new(default, []);

    internal FaultLog Faults { get; } = faults;

    /// <summary>Where each subject and each question that was answered stands, by path.</summary>
    internal Dictionary<string, Position> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths at which a source of parental responsibility is said to subsist only by being listed.</summary>
    internal HashSet<string> OnlyListed { get; } = new(StringComparer.Ordinal);

    /// <summary>The node as a mapping; nothing at all is an empty one. Null where a fault says that it is neither.</summary>
    internal Mapping? AsMapping(Node node, string path, string expected, params string[] words)
    {
        switch (node)
        {
            case Mapping mapping:
                return mapping;
            case Scalar { IsNothing: true, IsPlain: true }:
                return Nothing;
            case Refused:
                return null;
            default:
                Faults.Add(FaultCode.Shape, node.At, path, Said(node), expected, words);
                return null;
        }
    }

    /// <summary>Records each key that has no meaning here.</summary>
    internal void OnlyKeys(Mapping mapping, string path, IReadOnlyList<string> keys)
    {
        foreach (var entry in mapping.Entries.Where(entry => !keys.Contains(entry.Key)))
        {
            UnknownKey(entry, path, keys);
        }
    }

    // A long list of keys helps nobody who has merely misspelt one, or put it in the wrong place.
    internal void UnknownKey(Entry entry, string path, IReadOnlyList<string> keys) =>
        Faults.Add(
            FaultCode.UnknownKey,
            entry.At,
            path,
            entry.Key,
            "There is no such key here.",
            keys,
            () => Elsewhere.Of(entry.Key) ?? $"The keys are {Series.Of(keys)}.");

    internal void Missing(Position at, string path, string expected) => Faults.Add(FaultCode.Missing, at, path, null, expected);

    /// <summary>How a node is shown to the person who wrote it.</summary>
    internal static string? Said(Node node) => node switch
    {
        Scalar scalar => scalar.Text,
        Sequence => "a list",
        Mapping => "a mapping",
        _ => null,
    };
}
