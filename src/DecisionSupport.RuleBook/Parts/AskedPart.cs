namespace DecisionSupport.RuleBook;

/// <summary>The questions on which the rule turns: where the answer stands, how it is asked, whose it is.</summary>
internal sealed class AskedPart(Book book)
{
    internal IEnumerable<Block> Of(Provision provision, RuleShape shape)
    {
        yield return new Heading(2, "Questions it turns on");
        var own = shape.Questions.ToList();
        if (own.Count > 0)
        {
            yield return new Table(["Answer in the case file", "How it is asked", "Answers", "Whose answer"], [.. own.Select(Row)]);
        }

        var relied = book.Shapes.ReliedOnBy(provision.Id).Select(r => Law.Cite(book, r.Provision)).ToList();
        if (relied.Count > 0)
        {
            yield return new Paragraph(Prose.Strong("And on what these turn on: ") + Prose.Join("; ", relied) + ".");
        }

        var triggers = book.GatewaysOf(provision.Id).SelectMany(g => g.Trigger).ToList();
        if (triggers.Count > 0)
        {
            yield return new Paragraph(Prose.Strong("Nothing is asked of the gateway while none of these is answered: ") + Prose.Join(", ", triggers.Select(Prose.Code)) + ".");
        }
    }

    private static IReadOnlyList<Prose> Row(Question question) =>
    [
        Prose.Code(Generic.Path(question)),
        Generic.Sentence(Generic.Fill(question.Ask)),
        question.Kind switch { AnswerKind.Date => "a day", AnswerKind.Text => "text", _ => string.Join(", ", question.Words.Select(w => w.Word)) },
        question.JudgedBy,
    ];
}
