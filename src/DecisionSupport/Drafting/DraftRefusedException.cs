namespace DecisionSupport.Drafting;

/// <summary>A document cannot honestly be drafted from what is recorded.</summary>
public sealed class DraftRefusedException : Exception
{
    internal DraftRefusedException(IReadOnlyList<string> missing)
        : base(string.Join(' ', missing)) => Missing = missing;

    /// <summary>What stands in the way, each with what would remedy it. It names people of the case file: for whoever asked for the draft, and for no log.</summary>
    public IReadOnlyList<string> Missing { get; }
}
