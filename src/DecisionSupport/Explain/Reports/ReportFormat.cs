namespace DecisionSupport.Explain;

/// <summary>In what form a report is written.</summary>
public enum ReportFormat
{
    /// <summary>Plain text, a hundred columns wide.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A page of HTML that stands alone.</summary>
    Html,
}

/// <summary>Renders a page in one of the forms.</summary>
internal static class Rendering
{
    internal static string Of(string title, IEnumerable<Block> blocks, ReportFormat format) => format switch
    {
        ReportFormat.Markdown => MarkdownRenderer.Of(blocks),
        ReportFormat.Html => HtmlRenderer.Of(title, blocks),
        _ => TextRenderer.Of(blocks),
    };
}
