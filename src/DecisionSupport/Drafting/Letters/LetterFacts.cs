using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>What a letter is drafted from: the child, the concerns that are live, and the people to whom a letter is owed.</summary>
internal sealed record LetterFacts(
    FamilySituation Situation,
    Subject Child,
    ChildAssessment Assessed,
    LawBook Law,
    IReadOnlyList<Subject> Concerns,
    IReadOnlyList<(Subject Concern, string Why)> LeftOut,
    IReadOnlyList<Addressee> Addressees,
    IReadOnlyList<(Subject Person, string Why)> NotAddressed,
    Truth OrderBarredByAge)
{
    private const string Holder = "CA1989/s3/holder";
    private const string BarredByAge = "CA1989/s31/3";

    internal DateOnly Day => Situation.AsAt;

    internal bool IsUnborn => Word(Child, ChildQuestions.IsUnborn) == "yes";

    /// <summary>Whether anything recorded says that there may be abuse between members of the family: an answer other than no, that the child sees or hears it, or a concern of that harm.</summary>
    internal bool MayBeAbuse =>
        Child.Ask(ChildQuestions.BehaviourBetweenOthersIsAbusive, Day) is { State: not AnswerState.NotAsked } && Word(Child, ChildQuestions.BehaviourBetweenOthersIsAbusive) != "no"
        || Word(Child, ChildQuestions.SeesHearsOrExperiencesAbuse) == "yes"
        || Child[ListOf.Concerns].Members.Any(c => Word(c, ConcernQuestions.Harm) == "impairment-from-seeing-or-hearing");

    /// <summary>Whether an order or power is recorded as in force by which somebody may hold the child now, so that what the letter says of rights at home would not be so.</summary>
    internal bool IsHeldNow => Child[ListOf.Orders].Members.Any(o =>
        Word(o, OrderQuestions.IsInForce) == "yes" && !LaterBeginning.IsAfter(o, Day) && OrderKinds.TryRead(o.Sort, out var kind)
        && kind is OrderKind.InterimCareOrder or OrderKind.EmergencyProtectionOrder or OrderKind.PoliceProtection);

    /// <summary>Whether it is answered that the child neither suffers the harm of a concern nor may suffer it.</summary>
    internal bool IsExcludedAsHarm(Subject concern) =>
        Word(concern, ConcernQuestions.IsSuffering) == "no" && Word(concern, ConcernQuestions.IsRealPossibility) == "no";

    /// <summary>Help of which every letter may tell.</summary>
    /// <remarks>Where there may be abuse between adults, help to one of them may tell the other where to look: it stands in a letter only where somebody says that it may.</remarks>
    internal IReadOnlyList<Subject> HelpToTell => [.. Help.Where(MayBeTold)];

    internal IReadOnlyList<Subject> HelpKeptBack => [.. Help.Where(s => !MayBeTold(s))];

    private IReadOnlyList<Subject> Help => Child[ListOf.Services].Members;

    /// <summary>The answer on the day; null where nobody gave one, accounts conflict, or it is of a later day.</summary>
    internal AnswerValue? Answer(Subject subject, Question question) =>
        subject.Ask(question, Day) is { State: AnswerState.Known } asked ? asked.Value : null;

    /// <summary>The word answered to a choice or to yes and no; empty where it is not known.</summary>
    internal string Word(Subject subject, Question question) =>
        Answer(subject, question) is { } answer ? question.Words[answer.Word].Word : "";

    /// <summary>What a letter calls a worry, or help, in its sources: a number, since an id may give away who spoke. Null of anything else.</summary>
    internal string? Numbered(Subject subject) => subject.Kind switch
    {
        SubjectKind.Concern => $"worry {Numbers.Of(Place(Concerns, subject))}",
        SubjectKind.Service when HelpToTell.Contains(subject) => $"help {Numbers.Of(Place(HelpToTell, subject))}",
        SubjectKind.Service => "help kept back",
        _ => null,
    };

    private bool MayBeTold(Subject service) => Word(service, ServiceQuestions.EveryReaderMayBeTold) switch
    {
        "yes" => true,
        "no" => false,
        _ => !MayBeAbuse,
    };

    private static int Place(IReadOnlyList<Subject> among, Subject subject) => among.TakeWhile(s => s != subject).Count() + 1;

    internal static LetterFacts Of(FamilySituation situation, string id, ThresholdAdvisor advisor)
    {
        var assessed = advisor.Assess(situation).Child(id);
        var child = assessed.Child;
        var conclusions = advisor.Conclude(situation, child);
        var holders = conclusions.Where(c => string.Equals(c.Provision, Holder, StringComparison.Ordinal)).ToDictionary(c => c.Subject, c => c.Holds.Truth);
        var people = child[ListOf.People].Members.Select(p => Addressee.Of(p, holders.GetValueOrDefault(p), situation.AsAt)).ToList();
        var concerns = child[ListOf.Concerns].Members.Select(c => (Concern: c, Why: LiveConcern.WhyNot(c, situation.AsAt))).ToList();
        return new LetterFacts(
            situation,
            child,
            assessed,
            advisor.Law,
            [.. concerns.Where(c => c.Why is null).Select(c => c.Concern)],
            [.. concerns.Where(c => c.Why is not null).Select(c => (c.Concern, c.Why!))],
            [.. people.Where(a => a.IsAddressed)],
            [.. people.Where(a => !a.IsAddressed).Select(a => (a.Person, a.WhyNot))],
            conclusions.Where(c => string.Equals(c.Provision, BarredByAge, StringComparison.Ordinal)).Select(c => c.Holds.Truth).FirstOrDefault());
    }
}
