namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as plain text, a hundred columns wide, for a terminal or a file.</summary>
public static class AssessmentText
{
    /// <summary>The text; the same assessment gives the same text in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Of(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return TextRenderer.Of(AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
    }
}
