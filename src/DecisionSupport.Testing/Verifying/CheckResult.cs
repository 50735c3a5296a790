namespace DecisionSupport.Testing;

/// <summary>What one check of the rules found.</summary>
/// <param name="Name">The check, in one or two words, such as <c>supervaluation</c>; a command names it so.</param>
/// <param name="Asks">What it asks of the rules, as a sentence.</param>
/// <param name="Cases">How many cases it was put to.</param>
/// <param name="Extent">Whether these were all cases there are, or which of them.</param>
/// <param name="Faults">What does not hold; empty where all holds.</param>
/// <param name="Notes">What a reader should know and is no fault: what was left out, and why.</param>
public sealed record CheckResult(string Name, string Asks, long Cases, CheckExtent Extent, IReadOnlyList<CheckFault> Faults, IReadOnlyList<string> Notes)
{
    /// <summary>Whether it was put to any case, and held in all.</summary>
    public bool Holds => Cases > 0 && Faults.Count == 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Cases} cases, {Extent}; {(Cases == 0 ? "put to nothing" : Faults.Count == 0 ? "holds" : $"{Faults.Count} faults")}");
}

/// <summary>How many of the cases there are a check was put to.</summary>
/// <param name="IsExhaustive">Whether every case was tried.</param>
/// <param name="Says">In words: what was tried in full, and above which bound cases were sampled instead.</param>
public sealed record CheckExtent(bool IsExhaustive, string Says)
{
    /// <summary>Every case was tried.</summary>
    /// <param name="says">What was tried in full, in words.</param>
    public static CheckExtent Exhaustive(string says) => new(true, says);

    /// <summary>Some cases were tried; the words say how many and how they were chosen.</summary>
    /// <param name="says">How many and how they were chosen, in words.</param>
    public static CheckExtent Sampled(string says) => new(false, says);

    /// <inheritdoc/>
    public override string ToString() => $"{(IsExhaustive ? "exhaustive" : "sampled")} ({Says})";
}

/// <summary>Something that does not hold of the rules.</summary>
/// <param name="Subject">The provision, gateway or table of which it does not hold.</param>
/// <param name="What">What does not hold, as a clause.</param>
/// <param name="Where">In which case: the answers, or the generated family by its number; empty where it is so in all.</param>
/// <param name="Remedy">What somebody who changes the rules should look at.</param>
public sealed record CheckFault(string Subject, string What, string Where, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => Where.Length == 0 ? $"{Subject}: {What}." : $"{Subject}: {What} ({Where}).";
}
