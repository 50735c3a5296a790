namespace DecisionSupport.Formats;

/// <summary>Collects every fault of one file.</summary>
internal sealed class FaultLog(string file)
{
    // A hostile file has no end of faults; the rest are counted and not kept.
    private const int Kept = 10 * Limits.Faults;

    private readonly List<Draft> drafts = [];

    internal int Count { get; private set; }

    /// <summary>Records a fault.</summary>
    /// <param name="code">What sort of fault.</param>
    /// <param name="at">Where.</param>
    /// <param name="path">Where among the subjects and questions.</param>
    /// <param name="read">What was read.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="words">The words of which the nearest is suggested.</param>
    /// <param name="otherwise">What is said where no word is near.</param>
    internal void Add(string code, Position at, string path, string? read, string expected, IEnumerable<string>? words = null, Func<string>? otherwise = null)
    {
        if (Count++ < Kept)
        {
            drafts.Add(new Draft(new CaseFault(file, at.Line, at.Column, path, code, read, expected, null), words, otherwise));
        }
    }

    /// <summary>A fault of the file as a whole.</summary>
    internal void Add(string code, string expected) => Add(code, default, "", null, expected);

    /// <summary>The faults in the order of the file, as many as a person would read.</summary>
    internal IReadOnlyList<CaseFault> InOrder() =>
        [.. drafts.OrderBy(draft => draft.Fault.Line).ThenBy(draft => draft.Fault.Column).Take(Limits.Faults).Select(draft => draft.Finish())];

    /// <summary>A fault before the word that was probably meant is looked for, which takes time.</summary>
    private sealed record Draft(CaseFault Fault, IEnumerable<string>? Words, Func<string>? Otherwise)
    {
        internal CaseFault Finish()
        {
            var nearest = Fault.Read is { } read && Words is not null ? Nearest.To(read, Words) : null;
            return nearest is null && Otherwise is not null
                ? Fault with { Expected = $"{Fault.Expected} {Otherwise()}" }
                : Fault with { Nearest = nearest };
        }
    }
}
