using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>The meeting, what may happen next, and the reader's rights: said plainly and without threat.</summary>
internal sealed class RightsPart(Composer write, Addressee to)
{
    private string Exceptions => write.Facts.IsUnborn
        ? "A court order can change that."
        : $"A court order can change that, as can {write.Child}'s own agreement from the age of sixteen.";

    private string OnceBorn => write.Facts.IsUnborn ? "After the birth: " : "";

    /// <summary>What the sources read say of free help at court they say of parents and of holders of parental responsibility, not all of both.</summary>
    private string FreeAtCourt => to.HoldsParentalResponsibility.IsTrue
        ? "We would tell you, and you would have free legal help there too."
        : "We would tell you. Ask a solicitor whether you would have free legal help there too.";

    internal IEnumerable<Block> Blocks() =>
    [
        new Heading(2, "The meeting"),
        new Paragraph(write.Line("We would like to meet you, to hear what you say and to agree what will be done.", LetterLaw.Meeting)),
        write.Text(write.Facts.Child, ChildQuestions.MeetingInvitation, "the day, time and place of the meeting, and how it may be joined"),
        new Paragraph(write.Line("You can bring your solicitor. If you cannot come then, or need help to come, please tell us or your solicitor.", LetterLaw.Meeting, LetterLaw.LegalAid)),
        new Heading(2, "What may happen next"),
        new Items(
        [
            new(write.Line($"If things change enough for {write.Child}, we will stop thinking about going to court, and tell you so.", LetterLaw.Outcome)),
            new(write.Line($"If they do not, we may ask the family court to decide{(write.Facts.IsUnborn ? " after the birth; no court can make an order before it" : "")}. {FreeAtCourt}", LetterLaw.Outcome, LetterLaw.LegalAid)),
            new(write.Line($"If we came to think that {write.Child} {(write.Facts.IsUnborn ? "would not be safe once born, we might have to go to court on the day of the birth" : "was not safe, we might have to go to court sooner than this letter says")}.", LetterLaw.AtOnce)),
            new(write.Line(
                $"The court would decide for itself, and would hear you. It makes an order only if the legal test is met and the order is better for {write.Child} than none.",
                LetterLaw.Threshold, LetterLaw.BeyondControl, LetterLaw.Interim, LetterLaw.NoOrder)),
        ]),
        new Heading(2, "Your rights"),
        new Items([.. Rights().Select(line => new Item(line))]),
    ];

    private IEnumerable<string> Rights()
    {
        yield return write.Line("You do not have to sign anything. Ask a solicitor first. If you sign something, it does not become law, but a court may be shown it.", LetterLaw.Meeting, LetterLaw.Advice);
        yield return write.Line(
            write.Facts.IsHeldNow
                ? $"This letter gives nobody power to take {write.Child} away. An order or emergency power is in force now, and says for itself what it allows: ask a solicitor."
                : $"This letter gives nobody power to take {write.Child} away. That would need a court order or, in an emergency, the police for a short time, or agreement freely given.",
            LetterLaw.NoCompulsion, LetterLaw.EmergencyOrder, LetterLaw.Police);
        if (!write.Facts.IsHeldNow)
        {
            yield return Accommodation();
        }

        yield return Holding();
        yield return write.Line("If you think that something in this letter is wrong, say so. We will write down what you say.", LetterLaw.Plain);
    }

    private string Accommodation() => to.HoldsParentalResponsibility.IsTrue
        ? write.Line(
            $"{OnceBorn}If we ask whether {write.Child} may stay somewhere that we provide, you may say no; a solicitor can tell you what follows. If {write.Child} does stay there, you may as a rule take {write.Child} home at any time. {Exceptions} Get advice first.",
            LetterLaw.Objection, LetterLaw.Removal, LetterLaw.OrderHolder, LetterLaw.FromSixteen, LetterLaw.NoCompulsion)
        : write.Line(
            $"{OnceBorn}If we ask whether {write.Child} may stay somewhere that we provide, a person with parental responsibility may say no, and may as a rule take {write.Child} home at any time. {Exceptions} You may always tell us what you think.",
            LetterLaw.Objection, LetterLaw.Removal, LetterLaw.OrderHolder, LetterLaw.FromSixteen);

    private string Ways()
    {
        var ways = to.Person[ListOf.ParentalResponsibility].Members.Select(Names.Of).ToList();
        return ways.Count > 0 ? string.Join(", ", ways) : "no way of holding it is recorded";
    }

    private string Holding()
    {
        var (at, name) = ($"{to.Person.Path}/parental-responsibility", write.Child);
        if (write.Facts.IsUnborn)
        {
            return write.Line($"Ask a solicitor who will have parental responsibility for {name} from the birth.", LetterLaw.Plain);
        }

        return to.HoldsParentalResponsibility switch
        {
            { IsTrue: true } => write.LineAt($"Our records say that you have parental responsibility for {name}.", at, Ways()),
            { IsFalse: true } => write.LineAt($"Our records say that you are {name}'s parent and do not have parental responsibility. We want to hear you all the same. A solicitor can tell you what this means.", at, Ways()),
            _ => write.LineAt($"We do not know whether you have parental responsibility for {name}. A solicitor can tell you what this means, and whether the free help covers you.", at, "not known"),
        };
    }
}
