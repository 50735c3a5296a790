namespace DecisionSupport.Explain;

/// <summary>A part of the page that every format renders; one page is written, so that no format says what another does not.</summary>
internal abstract record Block;

/// <summary>A heading, from 1 (the page) to 4 (a gateway).</summary>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph, with what it is in a word or two where it has a label.</summary>
internal sealed record Paragraph(string Text, string Label = "") : Block;

/// <summary>Something that the reader must not miss.</summary>
internal sealed record Notice(string Text) : Block;

/// <summary>A list; numbered from <paramref name="From"/>, or with bullets where it is zero.</summary>
internal sealed record Items(IReadOnlyList<Item> List, int From = 0) : Block;

/// <summary>An item, with lines below it.</summary>
internal sealed record Item(string Text, IReadOnlyList<string> Lines)
{
    internal Item(string text)
        : this(text, [])
    {
    }
}

/// <summary>A tree of reasoning under a heading that says what it reasons to.</summary>
internal sealed record Reasoning(string Title, IReadOnlyList<Step> Steps) : Block;

/// <summary>A line of reasoning: a statement, whether it is so, and what that rests on.</summary>
internal sealed record Step(Truth Mark, string Text, string Note, IReadOnlyList<string> Lines, IReadOnlyList<Step> Parts)
{
    internal Step(Truth mark, string text, IReadOnlyList<Step> parts)
        : this(mark, text, "", [], parts)
    {
    }

    /// <summary>The answer that it states; null for a line that other lines make up.</summary>
    internal Ground? Answer { get; init; }

    /// <summary>Whether it is an exception to the rule of the line above: where it is so, it takes that away.</summary>
    internal bool IsException { get; init; }
}

/// <summary>A picture for those formats that can show one. It says nothing that the page does not say in words.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Open">Whether it is shown at once, or when the reader asks.</param>
/// <param name="Svg">Draws it; asked only by a format that shows it.</param>
internal sealed record Drawn(string Title, bool Open, Func<string> Svg) : Block;

/// <summary>A line for each thing to be done: done, not done or not known.</summary>
internal sealed record Checklist(IReadOnlyList<Check> Checks) : Block;

/// <summary>Something to be done, whether it is done, and what calls for it.</summary>
internal sealed record Check(Truth Done, string Text, string Sources);

/// <summary>A citation with the address of its text at the day, and its mark.</summary>
internal sealed record Citation(string Text, string Uri, string Mark) : Block;

/// <summary>A block under a short title of its own.</summary>
internal sealed record Titled(string Title, Block Block) : Block;

/// <summary>Counts as bars, each with what it counts.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="List">The bars, in order.</param>
internal sealed record Bars(string Title, IReadOnlyList<Bar> List) : Block;

/// <summary>A bar: what is counted, and how many there are.</summary>
internal sealed record Bar(string Text, int Count);
