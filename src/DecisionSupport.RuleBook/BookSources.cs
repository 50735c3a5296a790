namespace DecisionSupport.RuleBook;

/// <summary>What a rule book is made from.</summary>
/// <param name="Advisor">The rules, with the law that they state.</param>
/// <param name="Tables">The truth tables.</param>
/// <param name="Vectors">The acceptance vectors: a situation, what a careless reader would say, and what the law says.</param>
/// <param name="Examples">The examples' expectations, each named for its case file.</param>
/// <param name="Coverage">The list of what the digest of the law covers.</param>
public sealed record BookSources(
    ThresholdAdvisor Advisor,
    IReadOnlyList<SourceFile> Tables,
    IReadOnlyList<SourceFile> Vectors,
    IReadOnlyList<SourceFile> Examples,
    SourceFile Coverage);

/// <summary>A file of the repository.</summary>
/// <param name="Path">Its path from the repository's root, with forward slashes.</param>
/// <param name="Text">What it says.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Its name without the folder.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>A source of the rule book cannot be read; the message names the file, the place and what was expected.</summary>
public sealed class RuleBookException(string message) : Exception(message);
