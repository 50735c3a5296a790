namespace DecisionSupport.Explain;

/// <summary>Renders a page block by block.</summary>
internal abstract class PageRenderer
{
    internal void Render(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Render(block);
        }
    }

    protected void Render(Block block)
    {
        switch (block)
        {
            case Heading heading: Heading(heading); break;
            case Paragraph paragraph: Paragraph(paragraph); break;
            case Notice notice: Notice(notice); break;
            case Items items: Items(items); break;
            case Reasoning reasoning: Reasoning(reasoning); break;
            case Checklist checklist: Checklist(checklist); break;
            case Citation citation: Citation(citation); break;
            case Titled titled: Titled(titled); break;
            case Bars bars: Bars(bars); break;
            case Drawn drawn: Drawn(drawn); break;
            default: throw new InvalidOperationException($"{block.GetType().Name} cannot be rendered: add it to PageRenderer.");
        }
    }

    protected static string Answer(Truth truth) => truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "not known";

    protected static string Done(Truth truth) => truth.IsTrue ? "done" : truth.IsFalse ? "not done" : "not known";

    protected abstract void Heading(Heading heading);

    protected abstract void Paragraph(Paragraph paragraph);

    protected abstract void Notice(Notice notice);

    protected abstract void Items(Items items);

    protected abstract void Reasoning(Reasoning reasoning);

    protected abstract void Checklist(Checklist checklist);

    protected abstract void Citation(Citation citation);

    protected abstract void Titled(Titled titled);

    protected abstract void Bars(Bars bars);

    /// <summary>Shows a picture; a format that cannot leaves it out, since the same stands in words.</summary>
    protected virtual void Drawn(Drawn drawn)
    {
    }

    /// <summary>How long a bar is, of a length that the longest has; a bar that counts anything is seen.</summary>
    protected static int Length(Bars bars, Bar bar, int longest) => bar.Count == 0 ? 0 : Math.Max(1, bar.Count * longest / bars.List.Max(b => b.Count));
}
