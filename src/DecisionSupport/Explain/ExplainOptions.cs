namespace DecisionSupport.Explain;

/// <summary>How much of an assessment is shown.</summary>
public sealed record ExplainOptions
{
    /// <summary>What a reader needs first: the reasoning of every gateway that is met, barred or turns on something.</summary>
    public static ExplainOptions Default { get; } = new();

    /// <summary>Whether the reasoning of every gateway, and every open question, is shown.</summary>
    public bool All { get; init; }

    /// <summary>The case file's own day, where the assessment was asked as at another; the page says so.</summary>
    public DateOnly? FileDay { get; init; }

    /// <summary>After how many months a check of the law, measured to the day asked, is said to be old; from 1.</summary>
    public int ChecksOldAfterMonths { get; init; } = OldChecks.DefaultMonths;

    /// <summary>The local authority's own levels of need; where there are none, nothing is said of levels.</summary>
    public LocalContinuum? Local { get; init; }
}
