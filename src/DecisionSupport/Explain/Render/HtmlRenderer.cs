using System.Net;
using System.Text;

namespace DecisionSupport.Explain;

/// <summary>Renders a page as HTML that stands alone: no script, no image, nothing fetched.</summary>
internal sealed class HtmlRenderer : PageRenderer
{
    private readonly StringBuilder page = new();

    /// <summary>The page; <paramref name="style"/> is added to its style.</summary>
    internal static string Of(string title, IEnumerable<Block> blocks, string style = "")
    {
        var renderer = new HtmlRenderer();
        renderer.Render(blocks);
        return $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Text(title)}</title>
            <style>
            {(style.Length == 0 ? HtmlStyle.Css : $"{HtmlStyle.Css}\n{style}")}
            </style>
            </head>
            <body>
            <main>
            {renderer.page}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    protected override void Heading(Heading heading) => Line($"<h{Numbers.Of(heading.Level)}>{Text(heading.Text)}</h{Numbers.Of(heading.Level)}>");

    protected override void Paragraph(Paragraph paragraph) =>
        Line(paragraph.Label.Length > 0 ? $"<p><strong>{Text(paragraph.Label)}:</strong> {Text(paragraph.Text)}</p>" : $"<p>{Text(paragraph.Text)}</p>");

    protected override void Notice(Notice notice) => Line($"<p class=\"notice\" role=\"note\"><strong>{Text(notice.Text)}</strong></p>");

    protected override void Items(Items items)
    {
        Line(items.From > 0 ? $"<ol start=\"{Numbers.Of(items.From)}\">" : "<ul>");
        foreach (var item in items.List)
        {
            Line($"<li>{Text(item.Text)}{string.Concat(item.Lines.Select(line => $"<br><span class=\"note\">{Text(line)}</span>"))}</li>");
        }

        Line(items.From > 0 ? "</ol>" : "</ul>");
    }

    protected override void Reasoning(Reasoning reasoning)
    {
        Line($"<details open><summary>{Text(reasoning.Title)}</summary>");
        Steps(reasoning.Steps);
        Line("</details>");
    }

    protected override void Checklist(Checklist checklist)
    {
        Line("<ul class=\"reasoning\">");
        foreach (var check in checklist.Checks)
        {
            Line($"<li>{Mark(check.Done, Done(check.Done))} {Text(check.Text)} <span class=\"note\">({Text(check.Sources)})</span></li>");
        }

        Line("</ul>");
    }

    protected override void Citation(Citation citation)
    {
        var address = Address.Of(citation.Uri);
        var cited = address.Length > 0 ? $"<a href=\"{Text(address)}\" rel=\"noreferrer\">{Text(citation.Text)}</a>" : Text(citation.Text);
        Line($"<p class=\"citation\">{cited} ({Text(citation.Mark)})</p>");
    }

    protected override void Titled(Titled titled)
    {
        Line($"<p><strong>{Text(titled.Title)}</strong></p>");
        Render(titled.Block);
    }

    protected override void Bars(Bars bars)
    {
        Line($"<figure><figcaption><strong>{Text(bars.Title)}</strong></figcaption>");
        Line($"<svg role=\"img\" aria-label=\"{Text($"{bars.Title}: {string.Join("; ", bars.List.Select(b => $"{b.Text}, {Numbers.Of(b.Count)}"))}")}\" viewBox=\"0 0 720 {Numbers.Of(28 * bars.List.Count)}\" width=\"100%\">");
        for (var i = 0; i < bars.List.Count; i++)
        {
            var (bar, y) = (bars.List[i], 28 * i);
            var length = Length(bars, bar, 320);
            Line($"<text x=\"0\" y=\"{Numbers.Of(y + 19)}\" font-size=\"15\">{Text(bar.Text)}</text><rect x=\"340\" y=\"{Numbers.Of(y + 4)}\" width=\"{Numbers.Of(length)}\" height=\"20\" fill=\"#003c7d\"/>"
                + $"<text x=\"{Numbers.Of(348 + length)}\" y=\"{Numbers.Of(y + 19)}\" font-size=\"15\">{Numbers.Of(bar.Count)}</text>");
        }

        Line("</svg></figure>");
    }

    protected override void Drawn(Drawn drawn)
    {
        Line($"<details class=\"picture\"{(drawn.Open ? " open=\"\"" : "")}><summary>{Text(drawn.Title)}</summary>");
        Line(drawn.Svg());
        Line("</details>");
    }

    private void Steps(IReadOnlyList<Step> steps)
    {
        Line("<ul class=\"reasoning\">");
        foreach (var step in steps)
        {
            var note = step.Note.Length > 0 ? $" <span class=\"note\">({Text(step.Note)})</span>" : "";
            Line($"<li>{Mark(step.Mark, Answer(step.Mark))} {Text(step.Text)}{note}{string.Concat(step.Lines.Select(line => $"<br><strong>{Text(line)}</strong>"))}");
            if (step.Parts.Count > 0)
            {
                Steps(step.Parts);
            }

            Line("</li>");
        }

        Line("</ul>");
    }

    private static string Mark(Truth truth, string word) =>
        $"<span class=\"mark {(truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "open")}\">{word}</span>";

    private void Line(string html) => page.Append(html).Append('\n');

    private static string Text(string text) => WebUtility.HtmlEncode(CleanText.Of(text));
}
