namespace DecisionSupport.Explain;

/// <summary>How pictures look: contrast is at least 7 to 1 in light and in dark, and no colour says what a word or an outline does not.</summary>
internal static class PictureStyle
{
    /// <summary>The look of what a page shows, which is light.</summary>
    internal const string Light = """
        .ds { fill: #111; }
        .ds-paper, .ds-back { fill: #fff; }
        .ds-note { fill: #3d3d3d; }
        .ds-box { fill: #fff; stroke: #6b6b6b; }
        .ds-live { stroke: #111; stroke-width: 2; }
        .ds-soft { fill: #f4f4f2; stroke: #8a8a8a; }
        .ds-decides { stroke: #111; stroke-width: 3; }
        .ds-open { stroke-dasharray: 6 3; }
        .ds-silent { stroke-dasharray: 1.5 3; }
        .ds-clash { fill: #fff5cc; stroke: #111; stroke-width: 2; }
        .ds-line { fill: none; stroke: #6b6b6b; }
        .ds-strong { fill: none; stroke: #111; stroke-width: 3.5; }
        .ds-rail { fill: none; stroke: #3d3d3d; stroke-width: 5; stroke-linecap: round; }
        .ds-tag { fill: #fff; stroke: #111; }
        .ds-tag-text { fill: #111; }
        .ds-tag-strong { fill: #111; stroke: #111; }
        .ds-tag-strong-text { fill: #fff; }
        .ds-disc { fill: #00502f; }
        .ds-on { fill: none; stroke: #fff; stroke-width: 2; }
        .ds-ring { fill: none; stroke: #111; stroke-width: 1.6; }
        .ds-dot { fill: #111; }
        """;

    /// <summary>The same where a reader asks for dark.</summary>
    internal const string Dark = """
        @media (prefers-color-scheme: dark) {
        .ds { fill: #f0f0ee; }
        .ds-paper, .ds-back { fill: #16181b; }
        .ds-note { fill: #cfcfcb; }
        .ds-box { fill: #202327; stroke: #9a9a96; }
        .ds-soft { fill: #1a1d20; stroke: #85857f; }
        .ds-live, .ds-decides { stroke: #fff; }
        .ds-clash { fill: #3d3300; stroke: #ffe68a; }
        .ds-line { stroke: #9a9a96; }
        .ds-strong { stroke: #fff; }
        .ds-rail { stroke: #b5b5b0; }
        .ds-tag { fill: #202327; stroke: #f0f0ee; }
        .ds-tag-text { fill: #f0f0ee; }
        .ds-tag-strong { fill: #f0f0ee; stroke: #f0f0ee; }
        .ds-tag-strong-text { fill: #111; }
        .ds-disc { fill: #8fe3b8; }
        .ds-on { stroke: #0b2a1a; }
        .ds-ring { stroke: #f0f0ee; }
        .ds-dot { fill: #f0f0ee; }
        }
        """;

    /// <summary>How boxes look.</summary>
    internal static DrawingStyle Boxes { get; } = new(
        Indent: 30,
        Room: 0.92,
        row => $"class=\"{row.Look}\"",
        tag => $"class=\"ds-tag{tag.Look}\"",
        tag => $"class=\"ds-tag{tag.Look}-text\"",
        "class=\"ds-note\"",
        "class=\"ds-back\"");
}
