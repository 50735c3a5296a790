using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Reads a whole map of local levels.</summary>
internal sealed class LocalContinuumReader(Reading reading, Ladder ladder)
{
    private const string Version = "continuum";
    private const string LocalAuthority = "local-authority";
    private const string Document = "document";
    private const string Levels = "levels";

    private static readonly string[] Keys = [Version, LocalAuthority, Document, Levels];

    private readonly LocalLevelReader level = new(reading);
    private readonly ScalarReader scalars = new(reading);

    internal LocalContinuum? Read(Node root)
    {
        if (reading.AsMapping(root, "", $"Expected a mapping with the keys {Series.Of(Keys)}.") is not { } file)
        {
            return null;
        }

        reading.OnlyKeys(file, "", Keys);
        ReadVersion(file);
        var localAuthority = Line(file, LocalAuthority, "the name of the local authority whose levels these are");
        var document = Line(file, Document, "the title of the document in which the levels are published, and its date");
        if (ReadLevels(file) is { } levels)
        {
            Check(levels);
            return reading.Faults.Count > 0 ? null : LocalContinuum.Of(localAuthority, document, levels, ladder);
        }

        return null;
    }

    private void Check(IReadOnlyList<LocalLevel> levels)
    {
        foreach (var fault in LocalFaults.In(levels, ladder))
        {
            var words = fault.Path.Contains("/gateways/", StringComparison.Ordinal) ? Unknown(fault.Value) : null;
            reading.Faults.Add(FaultCode.Level, level.PlaceOf(fault.Path), fault.Path, fault.Value.Length > 0 ? fault.Value : null, fault.Message, words);
        }
    }

    /// <summary>The ids of which the nearest is suggested; none for an id that is there, which has another fault.</summary>
    private IEnumerable<string>? Unknown(string id) =>
        ladder.Gateways.Any(g => string.Equals(g.Id, id, StringComparison.Ordinal)) ? null : ladder.Gateways.Select(g => g.Id);

    private void ReadVersion(Mapping file)
    {
        if (file.Find(Version) is not Scalar { Text: "1" })
        {
            reading.Faults.Add(FaultCode.Format, file.At, "", null, "Expected 'continuum: 1', the shape of map that this version reads.");
        }
    }

    private string Line(Mapping file, string key, string what)
    {
        if (file.Find(key) is { } node)
        {
            return scalars.Line(node, $"/{key}", what) ?? "";
        }

        reading.Missing(file.At, "", $"The key '{key}' is missing. Expected {what}.");
        return "";
    }

    /// <summary>The levels; null where one could not be read, so that those after it would be taken for others.</summary>
    private List<LocalLevel>? ReadLevels(Mapping file)
    {
        const string expected = "Expected a list of levels, lowest first, each with 'level', 'name' and, where it puts any there, 'gateways'.";
        switch (file.Find(Levels))
        {
            case Sequence { Items.Count: > 0 } list:
                var read = list.Items.Select((node, i) => level.Read(node, string.Create(CultureInfo.InvariantCulture, $"/{Levels}/{i}"))).OfType<LocalLevel>().ToList();
                return read.Count == list.Items.Count ? read : null;
            case null:
                reading.Missing(file.At, "", $"The key '{Levels}' is missing. {expected}");
                return null;
            case { } node:
                reading.Faults.Add(FaultCode.Shape, node.At, $"/{Levels}", Reading.Said(node), expected);
                return null;
        }
    }
}
