namespace DecisionSupport.RuleBook;

/// <summary>Under which heading provisions stand: their Act, regulations or guidance.</summary>
internal sealed class Groups
{
    private static readonly string[] Pinpoints = [" s ", " ss ", " Sch ", " Schedule ", " reg ", " regs ", " art ", " para ", " paras ", " ch ", " r ", ", "];

    private readonly Dictionary<string, string> names;

    /// <summary>Names each instrument as its provisions are cited, without the pinpoint.</summary>
    internal Groups(IEnumerable<Provision> provisions) =>
        names = provisions.GroupBy(p => Instrument(p.Id), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Named(g.Key) ?? g.Select(p => Title(p.Pinpoint)).MinBy(t => t.Length)!, StringComparer.Ordinal);

    internal string Of(Provision provision) => names[Instrument(provision.Id)];

    private static string Instrument(string id) => id.Split('/')[0];

    private static string? Named(string instrument) => instrument switch { "PRACTICE" => "Cautions and practice", "CASE" => "Tests from cases", _ => null };

    private static string Title(string pinpoint)
    {
        var ends = Pinpoints.Select(p => pinpoint.IndexOf(p, StringComparison.Ordinal)).Where(at => at > 0).ToList();
        return ends.Count == 0 ? pinpoint : pinpoint[..ends.Min()];
    }
}
