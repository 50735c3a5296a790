namespace DecisionSupport.Drafting;

/// <summary>What is left to be completed, each thing once, and how it is marked where it is missing.</summary>
internal sealed class GapList
{
    private readonly List<string> all = [];

    internal IReadOnlyList<string> All => all;

    /// <summary>Notes a gap.</summary>
    /// <param name="what">What is missing, in the letter's words.</param>
    /// <param name="path">Where the answer would stand in the case file; empty where it is written by hand.</param>
    /// <returns>The mark that stands in the letter.</returns>
    internal string Mark(string what, string path = "")
    {
        var gap = path.Length > 0 ? $"{what} ({path})" : what;
        if (!all.Contains(gap, StringComparer.Ordinal))
        {
            all.Add(gap);
        }

        return $"[to be completed: {what}]";
    }
}
