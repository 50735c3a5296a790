using DecisionSupport.Explain;

namespace DecisionSupport.Cli;

/// <summary>Renders an assessment in the format asked for.</summary>
internal static class AssessmentFormats
{
    internal static string Render(string format, Assessment assessment, ExplainOptions options) => format switch
    {
        "json" => AssessmentJson.Of(assessment, options),
        "markdown" => AssessmentMarkdown.Of(assessment, options),
        "html" => AssessmentHtml.Of(assessment, options),
        "svg" => LadderSvg.Of(assessment),
        _ => AssessmentText.Of(assessment, options),
    };
}
