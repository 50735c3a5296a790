namespace DecisionSupport.RuleBook;

/// <summary>How to read a page, once for all of them.</summary>
internal static class ReadingPage
{
    internal const string Id = "how-to-read";

    internal static Page Write() => new(Id, "How to read a page", "",
    [
        new Paragraph("Each provision has one page, and each page has the same headings in the same order. What a heading says comes from the rule, its provision data, the ladder, the vocabulary or the tests; a heading with nothing to say says so."),
        new Heading(2, "True, false, not known"),
        new Paragraph("A rule concludes one of three. Nothing that is not stated is read as no: it is not known. All of is true where every part is true and false where one is false. One of is true where one part is true and false where every one is false. Not turns true and false round and leaves not known as it is. What is in between is not known."),
        new Heading(2, "The structure"),
        new Paragraph("Each box is something that must be so. The boxes below a box are its parts, in the order of the text, joined by the word beside the line."),
        new Table(["In a box", "What it means"],
        [
            ["all of, one of", "every part must hold; one part is enough"],
            ["not", "what stands there must not hold"],
            ["left open by", "where it is so, the matter is for a person: the part is never true, and false only where what stands there is false"],
            ["any person", "one person is enough, and every part must hold of the same person; it is false only where all people are known to be recorded"],
            ["every order", "it must hold of each; it is true only where all are known to be recorded"],
            ["(a), (b)(ii), child", "the limb: as the text letters it, or in a word where the text has no letter"],
            ["Relies on", "another rule's conclusion, on a page of its own"],
            ["Whose answer", "a matter of fact, or whose judgement: the library takes it as it is given"],
        ]),
        new Heading(2, "What is verified"),
        new Paragraph("Read at the source: somebody compared the statement with a page of the publisher of the law, on the day given. Read in a commentary or copy: with another page. Not verified: nobody has compared it with any page."),
    ]);
}
