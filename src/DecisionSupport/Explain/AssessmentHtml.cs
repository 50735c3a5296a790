namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as one page of HTML that stands alone: no script, nothing fetched, fit for print.</summary>
public static class AssessmentHtml
{
    /// <summary>The page; the same assessment gives the same page in every culture.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="options">How much is shown; null for <see cref="ExplainOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ExplainOptions.ChecksOldAfterMonths"/> is not positive.</exception>
    public static string Of(Assessment assessment, ExplainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return HtmlRenderer.Of(AssessmentPage.Title(assessment), AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
    }
}
