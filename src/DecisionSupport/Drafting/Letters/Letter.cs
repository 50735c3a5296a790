using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>One letter, to one person, with its sources at the end.</summary>
internal sealed class Letter
{
    private readonly LetterFacts facts;
    private readonly Addressee to;
    private readonly Trace trace;
    private readonly Composer write;

    internal Letter(LetterFacts facts, Addressee to, GapList gaps, TracedAnswers traced)
    {
        (this.facts, this.to) = (facts, to);
        trace = new Trace(facts, traced);
        write = new Composer(facts, trace, gaps);
    }

    private string Child => facts.Child.Name;

    internal IReadOnlyList<Block> Blocks() =>
    [
        .. Head(),
        .. Advice(),
        .. new ConcernsPart(write).Blocks(),
        .. Own(),
        .. new HelpPart(write).Blocks(),
        .. new RightsPart(write, to).Blocks(),
        .. Close(),
        new Heading(2, "Where each line comes from"),
        new Paragraph("The numbers in the letter stand for these: what it is in our records, or which law or guidance it is."),
        new Items([.. trace.Sources.Select(s => new Item(s))], 1),
    ];

    private IEnumerable<Block> Head() =>
    [
        new Heading(1, $"Letter to {to.Person.Name} about {Child}"),
        new Paragraph(write.Gap("this is a draft: a named professional checks it, takes this line out and signs")),
        new Paragraph(write.LineAt(facts.Situation.LocalAuthority, "/local-authority/name", "the local authority responsible"), "From"),
        new Paragraph(write.Gap("the day on which the letter is sent"), "Date"),
        new Paragraph($"{write.LineAt(to.Person.Name, to.Person.Path, Capacity())}, {write.Gap("address of each reader")}", "To"),
        new Paragraph(About(), "About"),
        new Paragraph($"Dear {to.Person.Name},"),
        new Paragraph(write.Line(
            $"We are worried about {Child}. We are thinking of asking the family court to make an order about {Child}{(facts.IsUnborn ? " after the birth" : "")}. We have not done so. We would rather work with you, so that it is not needed. This letter says what we are worried about, what needs to change, and what help there is.",
            LetterLaw.Letter)),
    ];

    private string Capacity() =>
        to.IsParent.IsTrue ? "addressed as a parent" : "addressed as a person with parental responsibility";

    private string About() =>
        write.Answer(facts.Child, ChildQuestions.DateOfBirth) is { } born ? write.LineOf($"{Child}, born {Days.Long(born.Day)}", facts.Child, ChildQuestions.DateOfBirth)
        : facts.IsUnborn ? write.LineOf($"{Child}, not yet born", facts.Child, ChildQuestions.IsUnborn)
        : $"{Child}, {write.Missing(facts.Child, ChildQuestions.DateOfBirth, $"{Child}'s date of birth")}";

    /// <summary>First, because it is what a reader can do today.</summary>
    private IEnumerable<Block> Advice() =>
    [
        new Heading(2, "Get free legal advice now"),
        new Notice(write.Line("Take this letter to a solicitor who does children's cases, as soon as you can.", LetterLaw.Letter, LetterLaw.Plain)),
        new Paragraph(write.Line(
            "Because of this letter, parents and people with parental responsibility can have a solicitor's advice free, and a solicitor with them at the meeting, whatever money they have."
            + (to.HoldsParentalResponsibility.IsTrue ? "" : " Ask the solicitor to check that this covers you."),
            LetterLaw.LegalAid)),
        write.Text(facts.Child, ChildQuestions.LegalAdviceToBeHad, "solicitors and advice services near the reader"),
        new Paragraph(write.Line("The charity Family Rights Group gives free and independent advice: frg.org.uk", LetterLaw.Advice)),
        Understand(),
    ];

    /// <summary>One reader's need for help is not for another's eyes: their own is printed where it is recorded, and what is arranged for everybody where it is not.</summary>
    private Block Understand() =>
        write.Answer(to.Person, PersonQuestions.HelpToUnderstandLetter) is not null
            ? write.Text(to.Person, PersonQuestions.HelpToUnderstandLetter, "")
            : write.Text(facts.Child, ChildQuestions.HelpToUnderstandLetter, "what help to read and understand the letter is arranged (interpreter, easy read, advocate)");

    private IEnumerable<Block> Own() =>
    [
        new Heading(2, "What you have told us"),
        write.Text(to.Person, PersonQuestions.SaysOfConcerns, $"what {to.Person.Name} says about the concerns, in their own words"),
    ];

    private IEnumerable<Block> Close() =>
    [
        new Heading(2, "Whom to ask"),
        write.Text(facts.Child, ChildQuestions.LetterContact, "whom the family may ask about the letter, and how"),
        write.Text(facts.Child, ChildQuestions.LetterIsSignedBy, "who signs the letter, in what post"),
        new Paragraph(write.Gap("signature, after a named professional has checked every line")),
    ];
}
