using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>Reads one level of a local map, and remembers where each part of it stands.</summary>
internal sealed class LocalLevelReader(Reading reading)
{
    private const string Number = "level";
    private const string Name = "name";
    private const string StandsFor = "stands-for";
    private const string Gateways = "gateways";

    private static readonly string[] Keys = [Number, Name, StandsFor, Gateways];

    /// <summary>Keys by which somebody might try to have a level close a gateway: they are told why there is no such key.</summary>
    private static readonly string[] Refusing = ["refuses", "refuse", "excludes", "exclude", "closes", "blocks", "bars", "denies", "not", "no", "except", "requires", "requires-level", "minimum", "minimum-level", "at-least", "threshold", "only"];

    private readonly Dictionary<string, Position> places = new(StringComparer.Ordinal);
    private readonly ScalarReader scalars = new(reading);

    /// <summary>Where a part stands; where it is left out, the nearest part that holds it.</summary>
    internal Position PlaceOf(string path)
    {
        for (var at = path; at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            if (places.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        return new(1, 1);
    }

    internal LocalLevel? Read(Node node, string path)
    {
        places[path] = node.At;
        if (reading.AsMapping(node, path, $"Expected a level: a mapping with the keys {Series.Of(Keys)}.") is not { } level)
        {
            return null;
        }

        foreach (var entry in level.Entries.Where(e => Refusing.Contains(e.Key, StringComparer.OrdinalIgnoreCase)))
        {
            reading.Faults.Add(FaultCode.Level, entry.At, path, entry.Key, "A level orders services and refuses nothing: section 17, 20 and 47 are each asked on their own test, whatever the level. Take the key out.");
        }

        reading.OnlyKeys(level, path, [.. Keys, .. Refusing]);
        var number = Whole(level, path, Number, "the level's number");
        var name = level.Find(Name) is { } named ? scalars.Line(named, $"{path}/{Name}", "the level's name") : Missing(level, path, Name, "the level's name");
        var standsFor = level.Find(StandsFor) is null ? number is { } own ? [own] : [] : Numbers(level, path);
        var gateways = Words(level, path);
        return number is { } counted && name is not null ? new LocalLevel(counted, name, standsFor, gateways) : null;
    }

    private List<int> Numbers(Mapping level, string path) =>
        [.. Items(level, path, StandsFor, "the levels of the usual continuum that it stands for, such as [2, 3]").Select(x => Whole(x.Node, x.Path, "a level of the usual continuum")).OfType<int>()];

    private List<string> Words(Mapping level, string path) =>
        [.. Items(level, path, Gateways, "ids of gateways, such as [s17-1]").Select(x => scalars.Word(x.Node, x.Path, "Expected the id of a gateway.")?.Text).OfType<string>()];

    private List<(Node Node, string Path)> Items(Mapping level, string path, string key, string what)
    {
        var at = $"{path}/{key}";
        switch (level.Find(key))
        {
            case null:
                return [];
            case Sequence list:
                places[at] = list.At;
                return [.. list.Items.Select((item, i) => Placed(item, string.Create(CultureInfo.InvariantCulture, $"{at}/{i}")))];
            case { } node:
                reading.Faults.Add(FaultCode.Shape, node.At, at, Reading.Said(node), $"Expected a list: {what}.");
                return [];
        }
    }

    private (Node Node, string Path) Placed(Node item, string path)
    {
        places[path] = item.At;
        return (item, path);
    }

    private int? Whole(Mapping level, string path, string key, string what)
    {
        if (level.Find(key) is not { } node)
        {
            Missing(level, path, key, what);
            return null;
        }

        places[$"{path}/{key}"] = node.At;
        return Whole(node, $"{path}/{key}", what);
    }

    private int? Whole(Node node, string path, string what)
    {
        if (scalars.Word(node, path, $"Expected {what}.") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100)
        {
            return number;
        }

        reading.Faults.Add(FaultCode.Answer, scalar.At, path, scalar.Text, $"Expected {what}, a whole number.");
        return null;
    }

    private string? Missing(Mapping level, string path, string key, string what)
    {
        reading.Missing(level.At, path, $"The key '{key}' is missing. Expected {what}.");
        return null;
    }
}
