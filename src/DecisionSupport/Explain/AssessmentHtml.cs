namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as one page of HTML that stands alone: no script, nothing fetched, fit for print.</summary>
public static class AssessmentHtml
{
    /// <summary>The page; the same assessment gives the same page in every culture.</summary>
    public static string Of(Assessment assessment, ExplainOptions? options = null) =>
        HtmlRenderer.Of(AssessmentPage.Title(assessment), AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
}
