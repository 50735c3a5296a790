namespace DecisionSupport.Model;

/// <summary>The provision data: what the law says, since when, and who has checked it.</summary>
public sealed class LawBook
{
    private readonly Dictionary<string, Provision> provisions;
    private readonly Dictionary<string, Authority> authorities;

    /// <summary>Collects provisions, authorities, the ladder of gateways, deadlines, and the bank holidays by which they are counted.</summary>
    /// <param name="version">The version of the rule sets and their provision data.</param>
    /// <param name="encodedFrom">The first day whose law is encoded; that day included.</param>
    /// <param name="provisions">Every provision, each under an id of its own.</param>
    /// <param name="authorities">Every case and piece of guidance, each under an id of its own.</param>
    /// <param name="ladder">The tiers and their gateways.</param>
    /// <param name="deadlines">Every deadline; null for none.</param>
    /// <param name="holidays">The bank holidays by which deadlines are counted; null for a table that covers no day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provisions"/> or <paramref name="authorities"/> is null.</exception>
    /// <exception cref="ArgumentException">Two provisions or two authorities share an id.</exception>
    public LawBook(string version, DateOnly encodedFrom, IReadOnlyList<Provision> provisions, IReadOnlyList<Authority> authorities, Ladder ladder, IReadOnlyList<Deadline>? deadlines = null, BankHolidays? holidays = null)
    {
        Version = version;
        EncodedFrom = encodedFrom;
        Ladder = ladder;
        All = provisions;
        Authorities = authorities;
        Deadlines = deadlines ?? [];
        Calendar = new LegalCalendar(holidays ?? BankHolidays.None);
        this.provisions = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        this.authorities = authorities.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The version of the rule sets and their provision data.</summary>
    public string Version { get; }

    /// <summary>The first day whose law is encoded; an earlier day is refused.</summary>
    public DateOnly EncodedFrom { get; }

    /// <summary>The tiers and their gateways.</summary>
    public Ladder Ladder { get; }

    /// <summary>Every provision, in the order of the provision data.</summary>
    public IReadOnlyList<Provision> All { get; }

    /// <summary>Every case and piece of guidance.</summary>
    public IReadOnlyList<Authority> Authorities { get; }

    /// <summary>Every deadline, in the order of the data.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>The calendar by which deadlines are counted.</summary>
    public LegalCalendar Calendar { get; }

    /// <summary>A provision by its id.</summary>
    /// <param name="id">The id, such as <c>CA1989/s20/7</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no provision data for it.</exception>
    public Provision this[string id] =>
        provisions.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException(
            $"There is no provision data for '{id}'. Add it to the provisions.yaml beside its rule, and compile the data.");

    /// <summary>A case or piece of guidance by its id.</summary>
    /// <param name="id">The id of the authority.</param>
    /// <exception cref="KeyNotFoundException">There is no such authority.</exception>
    public Authority Authority(string id) =>
        authorities.TryGetValue(id, out var found) ? found : throw new KeyNotFoundException(
            $"There is no authority '{id}'. Add it to the authorities data.");

    /// <summary>Whether there is provision data for an id.</summary>
    /// <param name="id">The id of a provision, such as <c>CA1989/s20/7</c>.</param>
    public bool Has(string id) => provisions.ContainsKey(id);

    /// <summary>Whether there is a case or piece of guidance with an id.</summary>
    /// <param name="id">The id of an authority.</param>
    public bool HasAuthority(string id) => authorities.ContainsKey(id);
}
