namespace DecisionSupport.Tests.Examples;

/// <summary>What an example that follows a published judgment or decision says of it, below its format line: one comment each, in this order.</summary>
internal static class PublishedCase
{
    private const int First = 3;
    private static readonly string[] Parts = ["Case", "Read", "From the page", "Assumed", "Held"];

    internal static IReadOnlyList<Example> Examples { get; } = [.. Example.ForReaders.Where(e => e.Lines[First].StartsWith(Opening(Parts[0]), StringComparison.Ordinal))];

    /// <summary>The parts as they are said; a part that is missing or out of order is empty.</summary>
    internal static IReadOnlyList<string> Of(Example example) =>
        [.. Parts.Zip(example.Lines[First..], (part, line) => line.StartsWith(Opening(part), StringComparison.Ordinal) ? line[Opening(part).Length..] : "")];

    private static string Opening(string part) => $"# {part}: ";
}
