namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as Markdown; nothing in a case file can make markup or a link.</summary>
public static class AssessmentMarkdown
{
    /// <summary>The page; the same assessment gives the same page in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Of(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return MarkdownRenderer.Of(AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
    }
}
