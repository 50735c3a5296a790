namespace DecisionSupport.Formats;

/// <summary>Reads what sort of order, of source or of need something is.</summary>
internal sealed class KindReader(Reading reading, ScalarReader scalars)
{
    internal const string Order = "kind of order";
    internal const string Need = "kind of need";
    internal const string Source = "source of parental responsibility";

    /// <summary>The kind that a mapping gives; null where a fault says why not.</summary>
    internal string? Of(Mapping mapping, Position at, string path, string what, IReadOnlyList<string> kinds)
    {
        if (mapping.Find(SubjectShape.Kind) is { } kind)
        {
            return Read(kind, $"{path}/{SubjectShape.Kind}", what, kinds);
        }

        reading.Missing(at, path, $"The key 'kind' is missing. {Expected(what, kinds)}");
        return null;
    }

    /// <summary>The kind that a word names; null where a fault says why not.</summary>
    internal string? Read(Node node, string path, string what, IReadOnlyList<string> kinds)
    {
        if (scalars.Word(node, path, Expected(what, kinds)) is not { } scalar)
        {
            return null;
        }

        if (kinds.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        reading.Faults.Add(FaultCode.Answer, scalar.At, path, scalar.Text, Expected(what, kinds), kinds);
        return null;
    }

    private static string Expected(string what, IReadOnlyList<string> kinds) => $"Expected a {what}: one of {Series.OneOf(kinds)}.";
}
