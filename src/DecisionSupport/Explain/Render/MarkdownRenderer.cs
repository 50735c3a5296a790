using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Renders a page as Markdown.</summary>
internal sealed class MarkdownRenderer : PageRenderer
{
    private readonly StringBuilder page = new();

    internal static string Of(IEnumerable<Block> blocks)
    {
        var renderer = new MarkdownRenderer();
        renderer.Render(blocks);
        return renderer.page.ToString();
    }

    protected override void Heading(Heading heading) => Block($"{new string('#', heading.Level)} {Text(heading.Text)}");

    protected override void Paragraph(Paragraph paragraph) =>
        Block(paragraph.Label.Length > 0 ? $"**{Text(paragraph.Label)}:** {Text(paragraph.Text)}" : Text(paragraph.Text));

    protected override void Notice(Notice notice) => Block($"> **{Text(notice.Text)}**");

    protected override void Items(Items items)
    {
        Gap();
        var number = items.From;
        foreach (var item in items.List)
        {
            var mark = items.From > 0 ? $"{Numbers.Of(number++)}. " : "- ";
            Line(mark + Text(item.Text));
            foreach (var line in item.Lines)
            {
                Line($"{new string(' ', mark.Length)}<br>{Text(line)}");
            }
        }
    }

    protected override void Reasoning(Reasoning reasoning)
    {
        Block($"**{Text(reasoning.Title)}**");
        Gap();
        Steps(reasoning.Steps, 0);
    }

    protected override void Checklist(Checklist checklist)
    {
        Gap();
        foreach (var check in checklist.Checks)
        {
            Line($"- **{Done(check.Done)}:** {Text(check.Text)} ({Text(check.Sources)})");
        }
    }

    protected override void Citation(Citation citation) => Block($"[{Text(citation.Text)}]({Address.Of(citation.Uri)}) ({Text(citation.Mark)})");

    protected override void Titled(Titled titled)
    {
        Block($"**{Text(titled.Title)}**");
        Render(titled.Block);
    }

    protected override void Bars(Bars bars)
    {
        Block($"**{Text(bars.Title)}**");
        Gap();
        foreach (var bar in bars.List)
        {
            Line($"- {Text(bar.Text)}: {new string('\u2588', Length(bars, bar, 30))} {Numbers.Of(bar.Count)}");
        }
    }

    private void Steps(IReadOnlyList<Step> steps, int depth)
    {
        foreach (var step in steps)
        {
            var indent = new string(' ', 2 * depth);
            var note = step.Note.Length > 0 ? $" *({Text(step.Note)})*" : "";
            Line($"{indent}- **{Answer(step.Mark)}:** {Text(step.Text)}{note}");
            foreach (var line in step.Lines)
            {
                Line($"{indent}  <br>**Note:** {Text(line)}");
            }

            Steps(step.Parts, depth + 1);
        }
    }

    private void Block(string text)
    {
        Gap();
        Line(text);
    }

    private void Gap() => page.Append(page.Length == 0 ? "" : "\n");

    private void Line(string text) => page.Append(text).Append('\n');

    private static string Text(string text) => MarkdownText.Of(text);
}
