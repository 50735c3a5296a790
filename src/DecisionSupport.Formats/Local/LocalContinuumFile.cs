namespace DecisionSupport.Formats;

/// <summary>Reads a local authority's levels of need, <c>continuum: 1</c>: local guidance, checked against the floors of the law's own gateways.</summary>
/// <remarks>Like a case file it is a stranger's text: nothing that it says makes the reader throw, and every fault is reported at once.</remarks>
public static class LocalContinuumFile
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, in YAML or JSON.</param>
    /// <param name="fileName">The name by which faults speak of it; nothing is opened.</param>
    /// <param name="ladder">The gateways that may be mapped, and their floors.</param>
    /// <returns>The levels, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/>, <paramref name="fileName"/> or <paramref name="ladder"/> is null.</exception>
    public static LocalContinuumResult Read(string text, string fileName, Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(ladder);
        var faults = new FaultLog(fileName);
        var reading = new Reading(faults);
        var root = CaseFile.Tree(text, fileName, faults, "a map of local levels, which begins with 'continuum: 1'");
        var continuum = root is null ? null : new LocalContinuumReader(reading, ladder).Read(root);
        return new LocalContinuumResult(continuum, new CaseFileResult(null, faults, reading));
    }
}

/// <summary>What came of reading a local authority's levels: the levels, or every fault.</summary>
public sealed class LocalContinuumResult
{
    private readonly CaseFileResult file;

    internal LocalContinuumResult(LocalContinuum? continuum, CaseFileResult file)
    {
        this.file = file;
        Continuum = file.FaultCount == 0 ? continuum : null;
    }

    /// <summary>The levels; null where there is any fault.</summary>
    public LocalContinuum? Continuum { get; }

    /// <summary>The faults in the order of the file; the first 200 where there are more.</summary>
    public IReadOnlyList<CaseFault> Faults => file.Faults;

    /// <summary>The faults as lines to print, with one more line where some are left out.</summary>
    public IEnumerable<string> Lines => file.Lines;
}
