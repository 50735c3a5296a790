namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as Markdown; nothing in a case file can make markup or a link.</summary>
public static class AssessmentMarkdown
{
    /// <summary>The page; the same assessment gives the same page in every culture.</summary>
    public static string Of(Assessment assessment, ExplainOptions? options = null) =>
        MarkdownRenderer.Of(AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
}
