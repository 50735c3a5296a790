namespace DecisionSupport.Testing;

/// <summary>Looks for things that are said at once and exclude one another. May be used from several threads.</summary>
public sealed class ConflictWatch
{
    private const int MostShown = 200;

    private readonly SortedDictionary<string, CheckFault> faults = new(StringComparer.Ordinal);
    private readonly Lock door = new();

    /// <summary>Begins to watch, with what can be told from the law's data alone.</summary>
    /// <param name="law">The provision data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public ConflictWatch(LawBook law)
    {
        ArgumentNullException.ThrowIfNull(law);
        foreach (var provision in law.All)
        {
            Versions(provision);
        }
    }

    /// <summary>How many children's cases were read.</summary>
    public long Cases { get; private set; }

    /// <summary>What was found: of each kind, the first of each provision or gateway.</summary>
    public IReadOnlyList<CheckFault> Faults => [.. faults.Values];

    /// <summary>Reads one child's case, in which nothing may exclude anything else.</summary>
    /// <param name="child">What is said of the child.</param>
    /// <param name="where">The case, in words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="child"/> is null.</exception>
    public void See(ChildAssessment child, string where)
    {
        ArgumentNullException.ThrowIfNull(child);
        var found = child.Gateways.SelectMany(g => OfGateway(g, where)).Concat(OfConclusions(child.Conclusions, where)).ToList();
        lock (door)
        {
            Cases++;
            found.ForEach(Add);
        }
    }

    private void Add(CheckFault fault)
    {
        // The first in the order of the cases, so that it is the same in every run, whichever thread was first.
        var key = $"{fault.Subject} {fault.What}";
        if (faults.TryGetValue(key, out var known) ? string.CompareOrdinal(fault.Where, known.Where) < 0 : faults.Count < MostShown)
        {
            faults[key] = fault;
        }
    }

    private void Versions(Provision provision)
    {
        foreach (var nation in provision.Periods.GroupBy(p => p.Nation))
        {
            var periods = nation.OrderBy(p => p.From).ToList();
            foreach (var (one, next) in periods.Zip(periods.Skip(1)).Where(p => p.First.Contains(p.Second.From)))
            {
                Add(new CheckFault(provision.Id, $"two periods in force hold at once in {nation.Key}", $"from {one.From:yyyy-MM-dd} and from {next.From:yyyy-MM-dd}", "End the earlier period on the day before the later begins, in the provision's data."));
            }
        }
    }

    private static IEnumerable<CheckFault> OfGateway(GatewayAssessment gateway, string where)
    {
        if (gateway is { IsLive: true, Bar.Holds.Truth.IsTrue: true })
        {
            yield return new CheckFault(gateway.Gateway.Id, $"it is live while its bar {gateway.Gateway.Bar} is in effect", where, "Look at how the gateway and its bar are combined.");
        }

        if (gateway.Gateway.Bar.Length > 0 && string.Equals(gateway.Gateway.Bar, gateway.Gateway.Provision, StringComparison.Ordinal))
        {
            yield return new CheckFault(gateway.Gateway.Id, "its bar is its own provision, so that it is barred whenever it is met", where, "Name the provision that bars it in the ladder.");
        }
    }

    private static IEnumerable<CheckFault> OfConclusions(IReadOnlyList<Conclusion> conclusions, string where)
    {
        foreach (var same in conclusions.GroupBy(c => (c.Provision, c.Subject.Path)).Where(g => g.Count() > 1))
        {
            yield return new CheckFault(same.Key.Provision, "two conclusions under one provision are drawn of one subject", where, "Let one rule state a provision of a subject, or divide the kind between the rules.");
        }

        foreach (var conclusion in conclusions.Where(c => c.Holds.Truth.IsTrue))
        {
            foreach (var exception in Overlooked(conclusion.Holds))
            {
                yield return new CheckFault(conclusion.Provision, $"it is concluded although its exception {exception} is in effect", where, "An exception stands beside every limb, with 'and'; offered as one of several ways in, it takes nothing away.");
            }
        }
    }

    /// <summary>Exceptions in effect that stand among alternatives, or that a conjunction passed over.</summary>
    private static IEnumerable<string> Overlooked(Proposition proposition)
    {
        var whole = TreeShape.Unlabelled(proposition);
        if (whole is Reliance or Negation or Quantified || whole.Parts.Count == 0)
        {
            return [];
        }

        var own = whole is Disjunction or Conjunction && whole.Truth.IsTrue
            ? whole.Parts.Select(Exception).Where(e => e?.Holds.Truth.IsTrue == true).Select(e => e!.Provision)
            : [];
        return own.Concat(whole.Parts.SelectMany(Overlooked));
    }

    private static Conclusion? Exception(Proposition part) =>
        TreeShape.Unlabelled(part) is Negation { Inner: var inner } && TreeShape.Unlabelled(inner) is Reliance reliance ? reliance.Conclusion : null;
}
