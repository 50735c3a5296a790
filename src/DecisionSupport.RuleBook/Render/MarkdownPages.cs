using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Writes pages as Markdown that code hosts show, with a picture beside each page that has a structure.</summary>
internal sealed class MarkdownPages(string toRoot)
{
    private const string Note = "<!-- Written by `thresholds rulebook` from the rules, their provision data and their tests. Do not change it by hand. -->";

    /// <summary>The page, and its picture where it has one: path below the book's folder, and text.</summary>
    internal IEnumerable<(string Path, string Text)> Files(Page page)
    {
        var text = new StringBuilder().Append(Note).Append("\n\n# ").Append(MarkdownText.Escape(page.Title)).Append("\n\n");
        if (page.Id != IndexPage.Id)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[Rule book]({PageNames.Relative(page.Id, PageNames.File(IndexPage.Id))})\n\n");
        }

        foreach (var block in page.Blocks)
        {
            Write(text, block, page);
            text.Append('\n');
        }

        yield return (PageNames.File(page.Id), text.ToString().TrimEnd('\n') + "\n");
        foreach (var structure in page.Blocks.OfType<Structure>())
        {
            yield return (PageNames.Picture(page.Id), Diagram.Of(structure.Root, $"Structure: {page.Title}"));
        }
    }

    private void Write(StringBuilder text, Block block, Page page)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(MarkdownText.Escape(heading.Text)).Append('\n');
                break;
            case Paragraph paragraph:
                text.Append(Inline(paragraph.Text, page)).Append('\n');
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                {
                    text.Append("- ").Append(Inline(item, page)).Append('\n');
                }

                break;
            case Table table:
                Line(text, table.Heads.Select(MarkdownText.Cell));
                Line(text, table.Heads.Select(_ => "---"));
                foreach (var row in table.Rows)
                {
                    Line(text, row.Select(cell => MarkdownText.Pipes(Inline(cell, page))));
                }

                break;
            case Structure structure:
                var picture = page.Id[(page.Id.LastIndexOf('/') + 1)..] + ".svg";
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"![{MarkdownText.Escape(structure.Alt)}]({picture})\n\n<details>\n<summary>The structure in words</summary>\n\n");
                Rows(text, structure.Root, 0, page);
                text.Append("\n</details>\n");
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} cannot be written as Markdown.");
        }
    }

    private void Rows(StringBuilder text, OutlineRow row, int depth, Page page)
    {
        text.Append(' ', depth * 2).Append("- ").Append(Inline(OutlineWords.Of(row), page)).Append('\n');
        foreach (var below in row.Below)
        {
            Rows(text, below, depth + 1, page);
        }
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private string Inline(Prose prose, Page page) => string.Concat(prose.Spans.Select(s => Inline(s, page)));

    private string Inline(Span span, Page page)
    {
        var text = span.Look switch
        {
            Look.Code => $"`{span.Text}`",
            Look.Strong => Strong(span.Text),
            _ => MarkdownText.Escape(span.Text),
        };
        return span switch
        {
            { Page.Length: > 0 } => $"[{text}]({PageNames.Relative(page.Id, PageNames.File(span.Page))})",
            { Uri.Length: > 0 } => $"[{text}](<{span.Uri}>)",
            { File.Length: > 0 } => $"[{text}]({PageNames.Relative(page.Id, toRoot + span.File)})",
            _ => text,
        };
    }

    /// <summary>Emphasis ends at a letter only where no space stands before its end.</summary>
    private static string Strong(string text) => $"**{MarkdownText.Escape(text.TrimEnd())}**{text[text.TrimEnd().Length..]}";
}
