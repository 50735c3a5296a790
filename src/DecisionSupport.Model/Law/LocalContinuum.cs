namespace DecisionSupport.Model;

/// <summary>A local authority's own levels of need, and the gateways that it puts at each. Local guidance, and never law.</summary>
/// <remarks>It may name levels, map gateways to them and raise a gateway. It cannot put one below its floor, and has no way to refuse one.</remarks>
public sealed class LocalContinuum
{
    private readonly Ladder ladder;

    private LocalContinuum(string localAuthority, string document, IReadOnlyList<LocalLevel> levels, Ladder ladder)
    {
        LocalAuthority = localAuthority;
        Document = document;
        Levels = levels;
        this.ladder = ladder;
    }

    /// <summary>Whose it is.</summary>
    public string LocalAuthority { get; }

    /// <summary>The document in which the levels are published.</summary>
    public string Document { get; }

    /// <summary>The levels, lowest first.</summary>
    public IReadOnlyList<LocalLevel> Levels { get; }

    /// <summary>Checks levels against the ladder, and puts them together.</summary>
    /// <param name="localAuthority">Whose levels they are.</param>
    /// <param name="document">The document in which the levels are published.</param>
    /// <param name="levels">The levels, lowest first.</param>
    /// <param name="ladder">The gateways that may be mapped, and their floors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levels"/> or <paramref name="ladder"/> is null.</exception>
    /// <exception cref="ArgumentException">The levels are not a continuum, name a gateway that is not there, or put one below its floor; every fault is named.</exception>
    public static LocalContinuum Of(string localAuthority, string document, IReadOnlyList<LocalLevel> levels, Ladder ladder)
    {
        var faults = LocalFaults.In(levels, ladder);
        return faults.Count == 0
            ? new(localAuthority, document, levels, ladder)
            : throw new ArgumentException(string.Join(' ', faults.Select(f => $"{f.Path}: {f.Message}")), nameof(levels));
    }

    /// <summary>The level of a gateway: where the map puts it, or else the lowest level that stands for its floor.</summary>
    /// <param name="tier">The tier of the gateway.</param>
    /// <param name="gateway">The gateway.</param>
    public LocalLevel LevelOf(Tier tier, Gateway gateway)
    {
        var floor = ladder.Continuum.FloorOf(tier, gateway);
        return Levels.FirstOrDefault(l => l.Gateways.Contains(gateway.Id, StringComparer.Ordinal)) ?? Levels.First(l => l.Highest >= floor);
    }
}

/// <summary>One level of a local continuum.</summary>
/// <param name="Number">Its number, as the local authority counts.</param>
/// <param name="Name">Its name.</param>
/// <param name="StandsFor">The levels of the usual continuum that it covers, lowest first: two where a local authority has merged them.</param>
/// <param name="Gateways">The ids of the gateways that the local authority puts at it.</param>
public sealed record LocalLevel(int Number, string Name, IReadOnlyList<int> StandsFor, IReadOnlyList<string> Gateways)
{
    /// <summary>The highest level of the usual continuum that it covers; zero where it covers none.</summary>
    public int Highest => StandsFor.Count == 0 ? 0 : StandsFor.Max();
}

/// <summary>Something wrong with a map of levels.</summary>
/// <param name="Path">Where, such as <c>/levels/1/gateways/0</c>.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Message">What is wrong, and what to do about it.</param>
public sealed record LocalFault(string Path, string Value, string Message);
