using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Letters drafted about one child, with what must be completed and checked before any of them is signed.</summary>
public sealed class LetterDraft
{
    private const string PageBreaks = "@media print { h1 { break-before: page; } }";

    private readonly IReadOnlyList<Block> cover;
    private readonly IReadOnlyList<Block> letters;
    private readonly string title;

    internal LetterDraft(LetterFacts facts, IReadOnlyList<Addressee> addressees)
    {
        var (gaps, traced) = (new GapList(), new TracedAnswers());
        letters = [.. addressees.SelectMany(a => new Letter(facts, a, gaps, traced).Blocks())];
        Addressees = [.. addressees.Select(a => a.Person.Name)];
        title = $"Draft letter before proceedings: {facts.Child.Name}";
        cover = [.. new CoverSheet(facts, addressees, gaps, traced).Blocks()];
        Gaps = gaps.All;
    }

    /// <summary>Those to whom there is a letter, by name, in the case file's order.</summary>
    public IReadOnlyList<string> Addressees { get; }

    /// <summary>What must be completed before a letter is sent, each once, in the order in which the letters come to it.</summary>
    public IReadOnlyList<string> Gaps { get; }

    /// <summary>The draft in Markdown. What is written in the case file is escaped.</summary>
    /// <param name="part">The cover sheet, the letters, or both in one text, the cover first.</param>
    public string ToMarkdown(LetterPart part = LetterPart.All) => MarkdownRenderer.Of(Blocks(part));

    /// <summary>The draft as one page of HTML that stands alone: no script, nothing fetched, the cover and each letter on a page of its own in print.</summary>
    /// <param name="part">The cover sheet, the letters, or both in one page, the cover first.</param>
    public string ToHtml(LetterPart part = LetterPart.All) => HtmlRenderer.Of(title, Blocks(part), PageBreaks);

    private IReadOnlyList<Block> Blocks(LetterPart part) => part switch
    {
        LetterPart.CoverSheet => cover,
        LetterPart.Letters => letters,
        _ => [.. cover, .. letters],
    };
}

/// <summary>What of a draft is written: the cover sheet says who reported what, and never leaves the office.</summary>
public enum LetterPart
{
    /// <summary>The cover sheet, and the letters after it.</summary>
    All,

    /// <summary>The cover sheet alone.</summary>
    CoverSheet,

    /// <summary>The letters alone.</summary>
    Letters,
}
