namespace DecisionSupport.Formats;

/// <summary>Collects every fault of one file.</summary>
internal sealed class FaultLog(string file)
{
    // A hostile file has no end of faults; the rest are counted and not kept.
    private const int Kept = 10 * Limits.Faults;

    private readonly List<(CaseFault Fault, IEnumerable<string> Words)> faults = [];

    internal int Count { get; private set; }

    internal void Add(string code, Position at, string path, string? read, string expected, IEnumerable<string>? words = null)
    {
        if (Count++ < Kept)
        {
            faults.Add((new CaseFault(file, at.Line, at.Column, path, code, read, expected, null), words ?? []));
        }
    }

    /// <summary>A fault of the file as a whole.</summary>
    internal void Add(string code, string expected) => Add(code, default, "", null, expected);

    /// <summary>The faults in the order of the file, as many as a person would read, each with the word that was probably meant.</summary>
    internal IReadOnlyList<CaseFault> InOrder() =>
    [
        .. faults
            .OrderBy(f => f.Fault.Line)
            .ThenBy(f => f.Fault.Column)
            .Take(Limits.Faults)
            .Select(f => f.Fault with { Nearest = f.Fault.Read is { } read ? Nearest.To(read, f.Words) : null }),
    ];
}
