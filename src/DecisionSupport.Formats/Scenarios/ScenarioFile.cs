namespace DecisionSupport.Formats;

/// <summary>Reads training scenarios, <c>scenario: 1</c>: stages, with a whole case file inside.</summary>
/// <remarks>Like a case file it is a stranger's text: nothing that it says makes the reader throw, and every fault is reported at once.</remarks>
public static class ScenarioFile
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The name by which faults speak of it; nothing is opened.</param>
    /// <returns>The scenario, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fileName"/> is null.</exception>
    public static ScenarioFileResult Read(string text, string fileName)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog(fileName);
        var reading = new Reading(faults);
        var root = CaseFile.Tree(text, fileName, faults);
        var scenario = root is null ? null : new ScenarioReader(reading).Read(root);
        return new ScenarioFileResult(scenario, new CaseFileResult(scenario?.Case, faults, reading));
    }
}

/// <summary>What came of reading a scenario: the scenario, or every fault.</summary>
public sealed class ScenarioFileResult
{
    private readonly CaseFileResult file;

    internal ScenarioFileResult(Scenario? scenario, CaseFileResult file)
    {
        this.file = file;
        Scenario = file.FaultCount == 0 ? scenario : null;
    }

    /// <summary>The scenario; null where there is any fault.</summary>
    public Scenario? Scenario { get; }

    /// <summary>The faults in the order of the file; the first 200 where there are more.</summary>
    public IReadOnlyList<CaseFault> Faults => file.Faults;

    /// <summary>The faults as lines to print, with one more line where some are left out.</summary>
    public IEnumerable<string> Lines => file.Lines;
}
