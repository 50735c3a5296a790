namespace DecisionSupport.RuleBook;

/// <summary>The rule book, written from the rules that run: the same sources give the same bytes.</summary>
/// <remarks>Pure: it reads no file and writes none.</remarks>
public sealed class RuleBookPages
{
    private readonly IReadOnlyList<Page> pages;
    private readonly string version;

    private RuleBookPages(IReadOnlyList<Page> pages, string version)
    {
        this.pages = pages;
        this.version = version;
    }

    /// <summary>How many pages there are.</summary>
    public int Count => pages.Count;

    /// <summary>Writes every page.</summary>
    /// <param name="sources">What they are written from.</param>
    /// <param name="written">Called with the title of each page when it is written, for a reader who waits.</param>
    /// <exception cref="RuleBookException">A source cannot be read; the message names file, place and what was expected.</exception>
    public static RuleBookPages Write(BookSources sources, Action<string>? written = null)
    {
        var book = new Book(sources);
        var writer = new ProvisionPage(book);
        var provisions = new List<Page>();
        foreach (var provision in book.Encoded.OrderBy(book.Groups.Of, StringComparer.Ordinal).ThenBy(p => NaturalOrder.Key(p.Id), StringComparer.Ordinal))
        {
            provisions.Add(writer.Of(provision));
            written?.Invoke(provisions[^1].Title);
        }

        return new RuleBookPages(
            [
                new IndexPage(book).Write(provisions),
                ReadingPage.Write(),
                new CoveragePage(book).Write(),
                new NotEncodedPage(book).Write(),
                new UnverifiedPage(book).Write(),
                new StatedOnlyPage(book).Write(),
                .. provisions,
            ],
            book.Law.Version);
    }

    /// <summary>The pages as Markdown, with their pictures: path below the book's folder, and text.</summary>
    /// <param name="toRoot">The way from the book's folder to the repository's root, such as <c>../../</c>.</param>
    public IEnumerable<(string Path, string Text)> Markdown(string toRoot) => pages.SelectMany(new MarkdownPages(toRoot).Files);

    /// <summary>The whole book as one HTML page that needs no network.</summary>
    public string Html() => HtmlBook.Of(pages, version);
}
