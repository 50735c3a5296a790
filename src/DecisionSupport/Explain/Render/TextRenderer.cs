using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Renders a page as plain text, a hundred columns wide.</summary>
internal sealed class TextRenderer : PageRenderer
{
    private readonly StringBuilder page = new();
    private int margin;

    internal static string Of(IEnumerable<Block> blocks)
    {
        var renderer = new TextRenderer();
        renderer.Render(blocks);
        return renderer.page.ToString();
    }

    protected override void Heading(Heading heading)
    {
        var text = CleanText.Of(heading.Level == 2 ? heading.Text.ToUpperInvariant() : heading.Text);
        margin = 0;
        page.Append(page.Length == 0 ? "" : heading.Level == 1 ? "\n\n" : "\n");
        Line("", text);
        if (heading.Level is 1 or 3)
        {
            Line("", new string(heading.Level == 1 ? '=' : '-', Math.Min(text.Length, Wrapping.Width)));
        }

        margin = heading.Level == 4 ? 2 : 0;
    }

    protected override void Paragraph(Paragraph paragraph) =>
        Line("", paragraph.Label.Length > 0 ? $"{paragraph.Label}: {paragraph.Text}" : paragraph.Text);

    protected override void Notice(Notice notice) => Line("!! ", notice.Text);

    protected override void Items(Items items)
    {
        var number = items.From;
        foreach (var item in items.List)
        {
            var mark = items.From > 0 ? $"{Numbers.Of(number++),2}. " : "- ";
            Line(mark, item.Text);
            foreach (var line in item.Lines)
            {
                Line(new string(' ', mark.Length), line);
            }
        }
    }

    protected override void Reasoning(Reasoning reasoning)
    {
        Line("", $"{reasoning.Title}:");
        Steps(reasoning.Steps, 1);
    }

    protected override void Checklist(Checklist checklist)
    {
        foreach (var check in checklist.Checks)
        {
            Line($"[{Done(check.Done)}] ", $"{check.Text} ({check.Sources})");
        }
    }

    protected override void Citation(Citation citation) => Line("", $"{citation.Text} ({citation.Mark}): {citation.Uri}");

    protected override void Titled(Titled titled)
    {
        Line("", $"{titled.Title}:");
        margin += 2;
        Render(titled.Block);
        margin -= 2;
    }

    protected override void Bars(Bars bars)
    {
        Line("", $"{bars.Title}:");
        var width = bars.List.Max(b => b.Text.Length);
        foreach (var bar in bars.List)
        {
            // Not wrapped: a bar begins where the one above it does.
            page.Append(' ', margin + 2).Append(CleanText.Of(bar.Text).PadRight(width)).Append("  ").Append('#', Length(bars, bar, 30)).Append(' ').Append(Numbers.Of(bar.Count)).Append('\n');
        }
    }

    private void Steps(IReadOnlyList<Step> steps, int depth)
    {
        foreach (var step in steps)
        {
            var indent = new string(' ', 2 * depth);
            Line($"{indent}[{Answer(step.Mark)}] ", step.Note.Length > 0 ? $"{step.Text} ({step.Note})" : step.Text);
            foreach (var line in step.Lines)
            {
                Line($"{indent}    ! ", line);
            }

            Steps(step.Parts, depth + 1);
        }
    }

    private void Line(string mark, string text) => Wrapping.Append(page, new string(' ', margin) + mark, CleanText.Of(text));
}
