using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Letters drafted about one child, with what must be completed and checked before any of them is signed.</summary>
public sealed class LetterDraft
{
    private const string PageBreaks = "@media print { h1 { break-before: page; } }";

    private readonly IReadOnlyList<Block> blocks;
    private readonly string title;

    internal LetterDraft(LetterFacts facts, IReadOnlyList<Addressee> addressees)
    {
        var gaps = new GapList();
        var letters = addressees.Select(a => new Letter(facts, a, gaps).Blocks()).ToList();
        Addressees = [.. addressees.Select(a => a.Person.Name)];
        title = $"Draft letter before proceedings: {facts.Child.Name}";
        blocks = [.. new CoverSheet(facts, addressees, gaps).Blocks(), .. letters.SelectMany(l => l)];
        Gaps = gaps.All;
    }

    /// <summary>Those to whom there is a letter, by name, in the case file's order.</summary>
    public IReadOnlyList<string> Addressees { get; }

    /// <summary>What must be completed before a letter is sent, each once, in the order of the letter.</summary>
    public IReadOnlyList<string> Gaps { get; }

    /// <summary>The cover sheet and the letters in Markdown. What is written in the case file is escaped.</summary>
    public string ToMarkdown() => MarkdownRenderer.Of(blocks);

    /// <summary>The cover sheet and the letters as one page of HTML that stands alone: no script, nothing fetched, each on a page of its own in print.</summary>
    public string ToHtml() => HtmlRenderer.Of(title, blocks, PageBreaks);
}
