using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>What whoever checks and signs must see first; it is taken off before a letter is sent.</summary>
internal sealed class CoverSheet(LetterFacts facts, IReadOnlyList<Addressee> addressees, GapList gaps, TracedAnswers traced)
{
    /// <summary>Within which an application is to be disposed of (Children Act 1989 s 32(1)).</summary>
    private const int WeeksOfProceedings = 26;

    private static readonly Question[] OfConcern = [ConcernQuestions.Alleged, ConcernQuestions.Court, ConcernQuestions.AdmittedBy, ConcernQuestions.FoundBy, ConcernQuestions.Harm, ConcernQuestions.WhatMustChange, ConcernQuestions.ChangeBy];
    private static readonly Question[] OfService = [ServiceQuestions.Outcome, ServiceQuestions.Effect];

    internal IEnumerable<Block> Blocks() =>
    [
        new Heading(1, $"Draft letter before proceedings about {facts.Child.Name}: to be checked and signed"),
        new Notice("A draft, made from what is recorded. A named professional checks every line, completes the gaps, and signs. Take this sheet off before a letter is sent."),
        new Paragraph($"{Days.Long(facts.Day)}. {facts.Situation.LocalAuthority} ({facts.Situation.Nation}). Rule set {facts.Law.Version}.", "As at"),
        new Paragraph($"{string.Join(", ", addressees.Select(a => a.Person.Name))}. One letter each: each takes their own to a lawyer of their own.{AlsoOwed()}", "Letters to"),
        .. Notices().Select(n => new Notice(n)),
        new Heading(2, $"To be completed ({Numbers.Of(gaps.All.Count)})"),
        new Items([.. gaps.All.Select(g => new Item(g))], 1),
        new Heading(2, "To be checked"),
        new Items([.. Checks().Select(c => new Item(c))]),
        .. Kept(),
    ];

    private string AlsoOwed()
    {
        var others = facts.Addressees.Except(addressees).Select(a => a.Person.Name).ToList();
        return others.Count == 0 ? "" : $" A letter is owed to {Wording.And(others)} too, and is not in this draft.";
    }

    /// <summary>On what the lines of the letters rest: every account, and in no letter, since one of them may give away who spoke.</summary>
    private IEnumerable<Block> Kept()
    {
        var kept = facts.Concerns.SelectMany(c => OfConcern.Select(q => (Of: c, Question: q)))
            .Concat(facts.Child[ListOf.Services].Members.SelectMany(s => OfService.Select(q => (Of: s, Question: q))))
            .Union(traced.All)
            .Where(k => k.Of.Accounts(k.Question).Count > 0)
            .Select(k => new Item($"{facts.Numbered(k.Of) ?? k.Of.Name}, {k.Question.Name} ({k.Of.Path}/{k.Question.Name}): {string.Join("; ", Sources(k.Of, k.Question).DefaultIfEmpty("no source recorded"))}"))
            .ToList();
        return kept.Count == 0 ? [] : [new Heading(2, "On what each line rests, on this sheet and in no letter"), new Items(kept)];
    }

    private static IEnumerable<string> Sources(Subject of, Question question) =>
        of.Accounts(question).Select(Answers.Source).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>What speaks against sending a letter at all, as things are recorded.</summary>
    private IEnumerable<string> Notices()
    {
        if (Word(ChildQuestions.ChildCanBeKeptSafeMeanwhile) == "no")
        {
            yield return $"It is recorded that the child cannot be kept safe while work is done before an application: consider applying {(facts.IsUnborn ? "on the day of the birth" : "at once")}, and take legal advice now. A letter does not make the child safe.";
        }

        if (facts.IsUnborn)
        {
            yield return $"{facts.Child.Name} is not yet born: no application can be made before the birth. Plan the birth with the parents, their lawyers and the hospital.";
        }
        else if (facts.OrderBarredByAge.IsNotKnown)
        {
            yield return "It is not known whether an order could still be made for the child's age (Children Act 1989 s 31(3)).";
        }

        if (Seventeen() is { } birthday)
        {
            yield return $"{facts.Child.Name} reaches seventeen on {Days.Long(birthday)}, and from then on no care or supervision order can be made (Children Act 1989 s 31(3)): is there time for what this letter asks?";
        }

        if (InForce() is { Length: > 0 } orders)
        {
            yield return $"Recorded as in force, or not shown to have ended: {orders}. What the letter says of rights may then not be so, and a letter may be out of place: take legal advice.";
        }

        if (facts.MayBeAbuse)
        {
            yield return "Abuse between members of the family is recorded, or not excluded. Think of a meeting for each apart, of where each letter goes, and of what it tells: help that was given stands in the letters only where it is recorded that every reader may be told of it.";
        }

        foreach (var stage in Stage())
        {
            yield return stage;
        }
    }

    /// <summary>What is recorded of the stage before proceedings that does not go with a letter.</summary>
    private IEnumerable<string> Stage()
    {
        if (Word(ChildQuestions.ProceedingsAreConsidered) == "no")
        {
            yield return "It is recorded that the local authority is not considering an application. The letter says that it is.";
        }

        if (!facts.IsUnborn && (Word(ChildQuestions.ApplicationIsAdjourned) != "no" || facts.Child.Ask(ChildQuestions.ApplicationIssued, facts.Day).State is AnswerState.NotKnown or AnswerState.Disputed))
        {
            yield return "It is not recorded that no application is before the court. The letter says that none was made: check it before sending.";
        }

        if (Word(ChildQuestions.LetterIsSent) == "yes")
        {
            yield return "A letter before proceedings is recorded as sent already.";
        }

        if (Word(ChildQuestions.PreProceedingsIsEnded) == "yes")
        {
            yield return "The stage before proceedings is recorded as ended. Is this a new beginning?";
        }

        if (Word(ChildQuestions.ThresholdIsConsideredLikelyMet) is var threshold && threshold != "yes")
        {
            yield return threshold == "no"
                ? "It is recorded that the local authority does not consider the threshold in section 31(2) likely to be met. A letter rests on that judgement. Do not send one while that is so."
                : "It is not recorded that the local authority, on legal advice, considers the threshold in section 31(2) likely to be met. A letter rests on that judgement.";
        }
    }

    /// <summary>The seventeenth birthday, where it comes within the time that proceedings may take.</summary>
    private DateOnly? Seventeen() =>
        facts.Answer(facts.Child, ChildQuestions.DateOfBirth) is { Day: var born } && LegalCalendar.Birthday(born, 17) is var birthday && birthday <= facts.Day.AddDays(WeeksOfProceedings * 7) ? birthday : null;

    private string Word(Question question) => facts.Word(facts.Child, question);

    private string InForce() => string.Join(", ", facts.Child[ListOf.Orders].Members
        .Where(o => o.Ask(OrderQuestions.IsInForce, facts.Day) is not { State: AnswerState.Known, Value.Word: 1 })
        .Select(o => OrderKinds.TryRead(o.Sort, out var kind) ? OrderKinds.Name(kind) : o.Sort));

    private IEnumerable<string> Checks() =>
    [
        .. facts.NotAddressed.Select(p => $"No letter to {p.Person.Name}: {p.Why}."),
        .. EveryoneIsNamed() ? [] : new[] { $"It is not recorded that everyone with parental responsibility for {facts.Child.Name} is named: somebody may be left out ({facts.Child.Path}/people-complete)." },
        .. AllOrdersAreNamed() ? [] : new[] { $"It is not recorded that all orders about {facts.Child.Name} are named: with a care order in force the letter would be out of place ({facts.Child.Path}/{Vocabulary.Complete(ListOf.Orders).Name})." },
        .. facts.LeftOut.Select(c => $"Left out: {c.Concern.Name}, because {c.Why}."),
        .. facts.Concerns.Select(Reported),
        .. facts.Concerns.SelectMany(Admitted),
        .. facts.Concerns.Where(c => facts.Word(c, ConcernQuestions.RestsOnlyOnAnotherChild) == "yes").Select(c => $"About another child: {c.Name}. The letter says so. May this family be told, and is there evidence about {facts.Child.Name}?"),
        .. facts.Concerns.Where(facts.IsExcludedAsHarm).Select(c => $"No harm to {facts.Child.Name} is recorded as suffered or possible: {c.Name}. The letter does not say why it matters: does it belong in the letter?"),
        .. facts.HelpKeptBack.Select(s => $"Not in the letters: {s.Name} ({s.Path}/{ServiceQuestions.EveryReaderMayBeTold.Name}). Who may be told of it?"),
        .. addressees.SelectMany(Person),
        "May each reader be told what this letter says of others? Health, addresses, and what a child or a victim of violence has said may have to come out.",
        "The words of the case file are printed as they stand, those about help and what came of it among them. Are they plain, true and fair to the reader?",
        $"The child's own words are not in the letter. What does {facts.Child.Name} want, and may it be said here?",
        "Section 31ZA (family group decision-making) is enacted and not shown to be in force: the offer of a family meeting here rests on guidance. Check its commencement before sending.",
        "The words of the statutory guidance were not read for this draft; copies and commentary were. The law is cited at the end of each letter with how far it was verified.",
    ];

    /// <summary>Who reported a concern: here, and in no letter.</summary>
    private string Reported(Subject concern)
    {
        var said = string.Join("; ", Sources(concern, ConcernQuestions.Alleged));
        return said.Length > 0
            ? $"Who says so: {concern.Name}: {said}. No letter names who reported a concern until you write it in. May this reader be told, is anybody put in danger by it, and do the words of the letter (its name, what is alleged, what must change) give it away?"
            : $"Who says so: {concern.Name}: not recorded ({concern.Path}/{ConcernQuestions.Alleged.Name}, 'by'). No letter names who reported a concern until you write it in.";
    }

    /// <summary>What one person admitted is told to every reader.</summary>
    private IEnumerable<string> Admitted(Subject concern)
    {
        if (facts.Word(concern, ConcernQuestions.Court) != "admitted")
        {
            yield break;
        }

        var by = facts.Answer(concern, ConcernQuestions.AdmittedBy) is { } said ? $"by {said.Text!.TrimEnd('.')}" : "by whom is not recorded";
        yield return $"Admitted: {concern.Name}: {by}. Each letter says so, and it is no admission by anybody else: may each reader be told?";
    }

    private IEnumerable<string> Person(Addressee to)
    {
        if (to.HoldsParentalResponsibility.IsNotKnown)
        {
            yield return $"{to.Person.Name} is addressed as a parent; whether {to.Person.Name} has parental responsibility is not known.";
        }

        if (Born(to.Person) is { } born && LegalCalendar.Birthday(born, 18) > facts.Day)
        {
            yield return $"{to.Person.Name} is under eighteen: who helps {to.Person.Name} to understand the letter and to instruct a solicitor, is there an advocate, and is {to.Person.Name} a child in need too?";
        }

        if (to.Person.Ask(PersonQuestions.Capacity, facts.Day) is { State: AnswerState.Known, Value.Word: > 0 })
        {
            yield return $"{to.Person.Name}'s capacity is recorded as lacking or in doubt, for another decision: is help needed to understand the letter and to instruct a solicitor?";
        }
    }

    /// <summary>A person's own day of birth stands with the family's adults, by the same id.</summary>
    private DateOnly? Born(Subject person) =>
        facts.Situation.Adults.FirstOrDefault(a => string.Equals(a.Id, person.Id, StringComparison.Ordinal)) is { } adult ? facts.Answer(adult, AdultQuestions.DateOfBirth)?.Day : null;

    private bool AllOrdersAreNamed() => facts.IsUnborn || Asked.On(facts.Day, facts.Child[ListOf.Orders].Complete) is { State: AnswerState.Known, Value.Word: 0 };

    private bool EveryoneIsNamed() => Asked.On(facts.Day, facts.Child[ListOf.People].Complete) is { State: AnswerState.Known, Value.Word: 0 };
}
