using System.Globalization;

namespace DecisionSupport.Formats;

/// <summary>What came of reading a case file: a situation, or every fault.</summary>
public sealed class CaseFileResult
{
    private readonly Reading reading;

    internal CaseFileResult(FamilySituation? situation, FaultLog faults, Reading reading)
    {
        this.reading = reading;
        Situation = faults.Count == 0 ? situation : null;
        Faults = faults.InOrder();
        FaultCount = faults.Count;
    }

    /// <summary>The family situation; null where there is any fault.</summary>
    public FamilySituation? Situation { get; }

    /// <summary>The faults in the order of the file; the first 200 where there are more.</summary>
    public IReadOnlyList<CaseFault> Faults { get; }

    /// <summary>How many faults there are in all.</summary>
    public int FaultCount { get; }

    /// <summary>The faults as lines to print, with one more line where some are left out.</summary>
    public IEnumerable<string> Lines =>
        FaultCount > Faults.Count
            ? Faults.Select(fault => fault.ToString()).Append(string.Create(CultureInfo.InvariantCulture, $"... and {FaultCount - Faults.Count:N0} more faults."))
            : Faults.Select(fault => fault.ToString());

    /// <summary>The line, from one, on which a subject or the answers to a question stand; null where the file does not hold that path.</summary>
    /// <param name="path">The path, such as <c>/children/sam/people/father/attitude</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public int? LineOf(string path) => reading.Places.TryGetValue(path, out var at) ? at.Line : null;
}
