namespace DecisionSupport.Testing;

/// <summary>Who gives an answer, and how it is not given, changes nothing of what is made of it.</summary>
internal static class RelationsOfAnswers
{
    internal static readonly IReadOnlyList<MetamorphicRelation> All =
    [
        new("agreeing-sources", "The same answer given by two sources is the answer given by one.", "", 121, (family, _) => Each(family, Twice), Comparing.Everything),
        new("conflict", "Two accounts that conflict are read as not known.", "", 122, (family, dice) => Two(family, dice, Conflicting, NotKnown), Comparing.Statuses),
        new("not-known", "Somebody who was asked and does not know is read as nobody asked.", "", 123, (family, dice) => Two(family, dice, NotKnown, Nothing), Comparing.Statuses),
        new("not-known-beside", "Somebody who does not know takes nothing from the answer of somebody who does.", "", 124, (family, _) => Each(family, Beside), Comparing.Everything),
        new("later-answer", "An answer given after the day is read as nobody asked.", "", 125, (family, dice) => Two(family, dice, Later, Nothing), Comparing.Statuses),
    ];

    /// <summary>The family as it is, and with every account of every question changed.</summary>
    private static FamilyPair Each(FamilySketch family, Func<Question, List<Answer>, DateOnly, List<Answer>> change)
    {
        var before = family.Build();
        foreach (var (accounts, question) in Accounts(family))
        {
            var changed = change(question, [.. accounts], family.AsAt);
            accounts.Clear();
            accounts.AddRange(changed);
        }

        return new FamilyPair(before, family.Build());
    }

    /// <summary>The family with one question in three changed one way, and with the same questions changed the other way.</summary>
    private static FamilyPair? Two(FamilySketch family, Dice dice, Func<Question, List<Answer>, DateOnly, List<Answer>> one, Func<Question, List<Answer>, DateOnly, List<Answer>> other)
    {
        var changed = Accounts(family).Where(_ => dice.Below(3) == 0).Select(a => (a.Accounts, One: one(a.Question, [.. a.Accounts], family.AsAt), Other: other(a.Question, [.. a.Accounts], family.AsAt))).Where(a => a.One.Count > 0).ToList();
        var first = Build(family, changed.Select(c => (c.Accounts, c.One)));
        return changed.Count == 0 ? null : new FamilyPair(first, Build(family, changed.Select(c => (c.Accounts, c.Other))));
    }

    private static FamilySituation Build(FamilySketch family, IEnumerable<(List<Answer> Accounts, List<Answer> Instead)> changed)
    {
        foreach (var (accounts, instead) in changed)
        {
            accounts.Clear();
            accounts.AddRange(instead);
        }

        return family.Build();
    }

    private static List<(List<Answer> Accounts, Question Question)> Accounts(FamilySketch family) =>
    [
        .. from place in family.Paths()
           from answer in place.Subject.Answers
           select (answer.Value, answer.Key),
        .. from place in family.Paths()
           from answer in place.Subject.Complete
           select (answer.Value, Vocabulary.Complete(answer.Key)),
    ];

    private static List<Answer> Twice(Question question, List<Answer> accounts, DateOnly day) =>
        [.. accounts.Select(a => a with { By = "one source" }), .. accounts.Select(a => a with { By = "another source", Source = "a further record" })];

    private static List<Answer> Beside(Question question, List<Answer> accounts, DateOnly day) =>
        Asked.On(day, accounts).State is AnswerState.Later or AnswerState.NotAsked ? accounts : [new Answer(AnswerValue.NotKnown, By: "somebody who does not know"), .. accounts];

    private static List<Answer> NotKnown(Question question, List<Answer> accounts, DateOnly day) => [new Answer(AnswerValue.NotKnown)];

    private static List<Answer> Nothing(Question question, List<Answer> accounts, DateOnly day) => [];

    private static List<Answer> Later(Question question, List<Answer> accounts, DateOnly day) =>
        [.. accounts.Select(a => a with { On = day.AddDays(1) })];

    /// <summary>What other answers say where nobody answers it; accounts that conflict leave it open all the same (docs/decisions/0025), so that there the two differ.</summary>
    private static readonly Question[] SaidByOthers = [ChildQuestions.EnquiriesAreBeingMadeOnEmergencyProtection, ChildQuestions.AccommodatedMoreThan24Hours];

    /// <summary>The answer, and another; none where there is nothing to conflict with.</summary>
    private static List<Answer> Conflicting(Question question, List<Answer> accounts, DateOnly day)
    {
        if (SaidByOthers.Contains(question))
        {
            return [];
        }

        var value = accounts.Select(a => a.Value).FirstOrDefault(v => !v.IsNotKnown, AnswerValue.NotKnown);
        return question.Words.Count > 1 && value.Word >= 0 ? [new Answer(value, By: "one"), new Answer(AnswerValue.OfWord((value.Word + 1) % question.Words.Count), By: "another")]
            : question.Kind == AnswerKind.Date && !value.IsNotKnown ? [new Answer(value, By: "one"), new Answer(AnswerValue.OfDay(value.Day.AddDays(-40)), By: "another")]
            : [];
    }
}
