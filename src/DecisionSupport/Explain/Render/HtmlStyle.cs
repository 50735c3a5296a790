namespace DecisionSupport.Explain;

/// <summary>The page's only style: readable at any size and in print; contrast is at least 7 to 1, and no colour says what a word does not.</summary>
internal static class HtmlStyle
{
    internal const string Css = """
        body { margin: 0 auto; max-width: 52rem; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 1.75rem 0 .5rem; overflow-wrap: anywhere; }
        h2 { border-top: 2px solid #111; padding-top: .5rem; }
        p, li, summary { overflow-wrap: anywhere; }
        a { color: #003c7d; }
        a:focus, summary:focus { outline: 3px solid #111; outline-offset: 2px; }
        summary { font-weight: bold; cursor: pointer; }
        .notice { border-left: .375rem solid #111; padding: .5rem .75rem; background: #fff5cc; }
        .note { color: #3d3d3d; }
        .reasoning { list-style: none; padding-left: 1.25rem; border-left: 1px solid #767676; }
        .mark { border: 1px solid currentColor; border-radius: .2rem; padding: 0 .3rem; font-weight: bold; white-space: nowrap; }
        .mark.yes { color: #00502f; }
        .mark.no { color: #1d1d7a; }
        .mark.open { color: #663000; }
        .picture { margin: 1rem 0; overflow-x: auto; }
        .picture svg { max-width: 100%; height: auto; }
        @media print { body { max-width: none; font-size: 10pt; } h1, h2, h3, h4 { break-after: avoid; } li { break-inside: avoid-page; } .citation a::after { content: " <" attr(href) ">"; } }
        """;
}
