namespace DecisionSupport.RuleBook;

/// <summary>A part of a page, the same in Markdown and in HTML.</summary>
internal abstract record Block;

/// <summary>A heading below the page's title.</summary>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Prose Text) : Block;

/// <summary>A list.</summary>
internal sealed record Bullets(IReadOnlyList<Prose> Items) : Block;

/// <summary>A table.</summary>
internal sealed record Table(IReadOnlyList<string> Heads, IEnumerable<IReadOnlyList<Prose>> Rows) : Block;

/// <summary>The structure of a rule, drawn and in words.</summary>
internal sealed record Structure(OutlineRow Root, string Alt) : Block;

/// <summary>Text with links and emphasis.</summary>
internal sealed record Prose(IReadOnlyList<Span> Spans)
{
    public static implicit operator Prose(string text) => new([new Span(text)]);

    public static Prose operator +(Prose left, Prose right) => new([.. left.Spans, .. right.Spans]);

    /// <summary>Joins pieces with words between them.</summary>
    internal static Prose Join(string between, IEnumerable<Prose> pieces)
    {
        var spans = new List<Span>();
        foreach (var piece in pieces)
        {
            if (spans.Count > 0)
            {
                spans.Add(new Span(between));
            }

            spans.AddRange(piece.Spans);
        }

        return new Prose(spans);
    }

    internal static Prose Strong(string text) => new([new Span(text, Look.Strong)]);

    internal static Prose Code(string text) => new([new Span(text, Look.Code)]);

    /// <summary>A link to a page of the book.</summary>
    internal static Prose To(string page, string text) => new([new Span(text, Page: page)]);

    /// <summary>A link to a public page.</summary>
    internal static Prose Out(string uri, string text) => new([new Span(text, Uri: uri)]);

    /// <summary>A link to a file of the repository; in the offline page, which has no repository, its path.</summary>
    internal static Prose File(string path) => new([new Span(path, Look.Code, File: path)]);
}

/// <summary>A run of text of one look, perhaps a link.</summary>
internal sealed record Span(string Text, Look Look = Look.Plain, string Page = "", string Uri = "", string File = "");

/// <summary>The look of a run of text.</summary>
internal enum Look
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>To be noticed.</summary>
    Strong,

    /// <summary>As a machine reads it.</summary>
    Code,
}

/// <summary>A page of the book.</summary>
/// <param name="Id">Its id, from which its file and its anchor are named.</param>
/// <param name="Title">Its title.</param>
/// <param name="Group">Under which heading it stands in the contents: an Act, or the pages about the whole.</param>
/// <param name="Blocks">What it says.</param>
internal sealed record Page(string Id, string Title, string Group, IReadOnlyList<Block> Blocks);
