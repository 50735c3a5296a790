using System.Net;
using System.Text;

namespace DecisionSupport.RuleBook;

/// <summary>Writes the whole book as one page that needs no network: contents, search, every page with an anchor.</summary>
internal static class HtmlBook
{
    internal static string Of(IReadOnlyList<Page> pages, string version)
    {
        var text = new StringBuilder();
        text.Append(Top(version));
        Contents(text, pages);
        text.Append("<main id=\"main\" tabindex=\"-1\">\n");
        foreach (var page in pages)
        {
            Article(text, page);
        }

        return text.Append("</main>\n</div>\n<script>\n").Append(Resource("book.js")).Append("</script>\n</body>\n</html>\n").ToString();
    }

    private static string Top(string version) => $"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <title>Rule book, rule set {HtmlText.Escape(version)}</title>
        <style>
        {Resource("book.css")}</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the rules</a>
        <header><p class="name">Rule book</p><p>Rule set {HtmlText.Escape(version)}. For a person's consideration: it decides nothing, and is not legal advice.</p></header>
        <div class="frame">

        """;

    private static void Contents(StringBuilder text, IReadOnlyList<Page> pages)
    {
        text.Append("""
            <nav aria-label="Contents">
            <form role="search" id="search" hidden><label for="query">Search every page</label><input id="query" type="search" autocomplete="off" aria-describedby="hint"><p id="hint">Words in any order, such as objection willing.</p><p id="count" role="status"></p><ol id="results"></ol></form>
            <noscript><p>The search box needs scripts. Your browser's own search finds every word of this page.</p></noscript>
            <details open id="contents"><summary>Contents</summary>

            """);
        foreach (var group in pages.GroupBy(p => p.Group, StringComparer.Ordinal))
        {
            var items = string.Concat(group.Select(p => $"<li><a href=\"#{PageNames.Anchor(p.Id)}\">{HtmlText.Escape(Short(p, group.Key))}</a></li>"));
            text.Append(group.Key.Length == 0 ? $"<ul>{items}</ul>\n" : $"<details><summary>{HtmlText.Escape(group.Key)}</summary><ul>{items}</ul></details>\n");
        }

        text.Append("</details>\n</nav>\n");
    }

    /// <summary>The title without the Act under whose heading it stands.</summary>
    private static string Short(Page page, string group) =>
        group.Length > 0 && page.Title.StartsWith(group + " ", StringComparison.Ordinal) ? page.Title[(group.Length + 1)..] : page.Title;

    private static void Article(StringBuilder text, Page page)
    {
        var anchor = PageNames.Anchor(page.Id);
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<article id=\"{anchor}\" aria-labelledby=\"{anchor}--title\">\n<h1 id=\"{anchor}--title\">{HtmlText.Escape(page.Title)}</h1>\n");
        foreach (var block in page.Blocks)
        {
            HtmlBlocks.Write(text, block);
        }

        text.Append("<p class=\"up\"><a href=\"#main\">Back to the beginning</a></p>\n</article>\n");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlBook).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>Escapes text for HTML.</summary>
internal static class HtmlText
{
    internal static string Escape(string text) => WebUtility.HtmlEncode(text);
}
