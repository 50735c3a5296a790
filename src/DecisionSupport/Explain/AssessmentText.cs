namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as plain text, a hundred columns wide, for a terminal or a file.</summary>
public static class AssessmentText
{
    /// <summary>The text; the same assessment gives the same text in every culture.</summary>
    public static string Of(Assessment assessment, ExplainOptions? options = null) =>
        TextRenderer.Of(AssessmentPage.Of(assessment, options ?? ExplainOptions.Default));
}
