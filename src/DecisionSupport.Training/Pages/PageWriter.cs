namespace DecisionSupport.Training;

/// <summary>Writes pages one after another as they come.</summary>
internal sealed class PageWriter(TextWriter pages, PageFormat format)
{
    private bool hasBegun;

    internal void Write(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            return;
        }

        pages.Write(hasBegun ? "\n" : "");
        pages.Write(format == PageFormat.Markdown ? MarkdownRenderer.Of(blocks) : TextRenderer.Of(blocks));
        pages.Flush();
        hasBegun = true;
    }
}
