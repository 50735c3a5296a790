namespace DecisionSupport.RuleBook;

/// <summary>What a provision does to gateways through the rules that rely on it: whether it speaks for or against them, or for or against what bars them.</summary>
internal sealed class Effects(Book book, string provision)
{
    private readonly IReadOnlySet<Reading> above = book.Shapes.Above(provision);

    /// <summary>Whether any gateway turns on it, itself or through its bar.</summary>
    internal bool Any => Said().Any(e => e.Gateways.Count > 0) || book.Law.Ladder.Gateways.Any(g => g.Bar == provision);

    /// <summary>The gateways, by what it does to them.</summary>
    internal IEnumerable<(string Title, IReadOnlyList<Gateway> Gateways)> Said() =>
    [
        ("Gateways that it helps to open", Where(g => g.Provision, against: false)),
        ("Gateways that it helps to close", Where(g => g.Provision, against: true)),
        ("Gateways that it helps to bar", Where(g => g.Bar, against: false)),
        ("Gateways whose bar it helps to lift", Where(g => g.Bar, against: true)),
    ];

    private List<Gateway> Where(Func<Gateway, string> by, bool against) =>
        [.. book.Law.Ladder.Gateways.Where(g => above.Contains(new Reading(by(g), against)))];
}
