using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Writes the parts of a page as HTML.</summary>
internal static class HtmlBlocks
{
    internal static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Append(Line($"<h{heading.Level}>{HtmlText.Escape(heading.Text)}</h{heading.Level}>"));
                break;
            case Paragraph paragraph:
                text.Append(Line($"<p>{Inline(paragraph.Text)}</p>"));
                break;
            case Bullets bullets:
                text.Append(Line($"<ul>{string.Concat(bullets.Items.Select(i => $"<li>{Inline(i)}</li>"))}</ul>"));
                break;
            case Table table:
                Write(text, table);
                break;
            case Structure structure:
                text.Append(Line($"<div class=\"structure\" role=\"group\" aria-label=\"{HtmlText.Escape(structure.Alt.Split(". ")[0])}\"><ul>"));
                Row(text, structure.Root);
                text.Append("</ul></div>\n");
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} cannot be written as HTML.");
        }
    }

    /// <summary>A table of names and values has its names in the first column; any other has them in the first row.</summary>
    private static void Write(StringBuilder text, Table table)
    {
        var named = table.Heads.All(h => h.Length == 0);
        text.Append("<div class=\"table\"><table>");
        if (!named)
        {
            text.Append("<thead><tr>").AppendJoin("", table.Heads.Select(h => h.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{HtmlText.Escape(h)}</th>")).Append("</tr></thead>");
        }

        text.Append("<tbody>");
        foreach (var row in table.Rows)
        {
            var cells = row.Select((c, i) => i == 0 && named ? $"<th scope=\"row\">{Inline(c)}</th>" : $"<td{Head(table, i)}>{Inline(c)}</td>");
            text.Append("<tr>").AppendJoin("", cells).Append("</tr>\n");
        }

        text.Append("</tbody></table></div>\n");
    }

    /// <summary>On a narrow screen each cell stands on a line of its own, after the name of its column.</summary>
    private static string Head(Table table, int column) =>
        table.Heads[column].Length == 0 ? "" : $" data-head=\"{HtmlText.Escape(table.Heads[column])}\"";

    private static void Row(StringBuilder text, OutlineRow row)
    {
        var look = row.Tags.Contains("left open by") ? "open" : row.Tags.Contains("not") ? "not" : row.Kind switch { RowKind.Joint => "joint", RowKind.Relies => "relies", _ => "asked" };
        text.Append("<li>");
        if (row.Joint.Length > 0)
        {
            text.Append(Line($"<span class=\"joint-word\">{row.Joint}</span> "));
        }

        text.Append(Line($"<div class=\"box {look}\"><p>{Tags(row)}{HtmlText.Escape(row.Text)}</p>"));
        foreach (var (note, i) in row.Notes.Select((n, i) => (n, i)))
        {
            var said = HtmlText.Escape(note);
            text.Append(Line($"<p class=\"note\">{(row.Link.Length > 0 && i == row.Notes.Count - 1 ? $"<a href=\"#{PageNames.Anchor(PageNames.Of(row.Link))}\">{said}</a>" : said)}</p>"));
        }

        text.Append("</div>");
        if (row.Below.Count > 0)
        {
            text.Append("<ul>");
            foreach (var below in row.Below)
            {
                Row(text, below);
            }

            text.Append("</ul>");
        }

        text.Append("</li>\n");
    }

    private static string Tags(OutlineRow row) =>
        string.Concat(row.Tags.Select(t => $"<span class=\"tag\">{HtmlText.Escape(t)}</span> ")) + (row.Label.Length > 0 ? $"<strong class=\"limb\">{HtmlText.Escape(row.Label)}</strong> " : "");

    private static string Inline(Prose prose) => string.Concat(prose.Spans.Select(Inline));

    private static string Inline(Span span)
    {
        var text = HtmlText.Escape(span.Text);
        text = span.Look switch { Look.Code => $"<code>{text}</code>", Look.Strong => $"<strong>{text}</strong>", _ => text };
        return span switch
        {
            { Page.Length: > 0 } => $"<a href=\"#{PageNames.Anchor(span.Page)}\">{text}</a>",
            { Uri.Length: > 0 } => $"<a href=\"{HtmlText.Escape(span.Uri)}\" rel=\"noreferrer\">{text}</a>",
            _ => text,
        };
    }

    private static string Line(string html) => html + "\n";
}
