namespace DecisionSupport.Testing;

/// <summary>More harm, or harm better founded, never means less protection.</summary>
internal static class RelationsOfHarm
{
    /// <summary>The gateways by which a child is protected from harm, those of them that the ladder has.</summary>
    internal static readonly string[] Protective =
        ["s47-1-b", "s47-1-a", "s47-2", "s44-1-a", "s44-1-b", "s44-1-c", "s46-1", "s31-2-b-i", "s31-2-b-ii", "s38-2", "interim-separation"];

    /// <summary>Each answer that makes a concern graver or better founded. What kind of harm it is, and whether it was compared, are no degrees of it.</summary>
    private static readonly (Question Question, string Word)[] Graver =
    [
        (ConcernQuestions.IsSuffering, "yes"),
        (ConcernQuestions.IsRealPossibility, "yes"),
        (ConcernQuestions.IsSignificant, "yes"),
        (ConcernQuestions.HighestStandardReached, "prove"),
        (ConcernQuestions.Court, "found"),
        (ConcernQuestions.ExistsAtRelevantDate, "yes"),
        (ConcernQuestions.CareIsBelowReasonable, "yes"),
        (ConcernQuestions.IsAttributableToCare, "yes"),
        (ConcernQuestions.IsAttributableToBeyondControl, "yes"),
        (ConcernQuestions.IsLikelyIfNotRemoved, "yes"),
        (ConcernQuestions.IsLikelyIfDoesNotRemain, "yes"),
        (ConcernQuestions.IsLikelyWithoutPolice, "yes"),
    ];

    internal static readonly IReadOnlyList<MetamorphicRelation> All =
    [
        new("standard-raised", "Raising the standard that the evidence of a concern reaches never lowers a protective gateway.", "Children Act 1989 ss 31(2), 38(2), 44(1), 46(1) and 47(1)", 141, StandardRaised, NeverLowered) { IsOneSided = true },
        new("graver-concern", "A graver concern never lowers a protective gateway.", "Children Act 1989 ss 31(2), 38(2), 44(1), 46(1) and 47(1)", 21, GraverConcern, NeverLowered) { IsOneSided = true },
        new("further-concern", "A further concern never lowers a protective gateway.", "Children Act 1989 ss 31(2), 38(2), 44(1), 46(1) and 47(1)", 22, FurtherConcern, NeverLowered) { IsOneSided = true },
    ];

    private static FamilyPair? StandardRaised(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        var question = ConcernQuestions.HighestStandardReached;
        var raisable = Concerns(family).Where(c => Word(c, question, family.AsAt) is { } word && word < question.Words.Count - 1).ToList();
        if (raisable.Count == 0)
        {
            return null;
        }

        var raised = dice.Pick(raisable);
        raised.Answer(question, AnswerValue.OfWord(Word(raised, question, family.AsAt)!.Value + 1));
        return new FamilyPair(before, family.Build());
    }

    private static int? Word(SubjectSketch concern, Question question, DateOnly day) =>
        concern.Answers.TryGetValue(question, out var accounts) && Asked.On(day, accounts) is { State: AnswerState.Known, Value.Word: var word } ? word : null;

    private static FamilyPair? GraverConcern(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        if (Concerns(family).ToList() is not { Count: > 0 } concerns)
        {
            return null;
        }

        var (question, word) = dice.Pick(Graver);
        dice.Pick(concerns).Answer(question, word);
        return new FamilyPair(before, family.Build());
    }

    private static FamilyPair FurtherConcern(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        var concern = family.Children[0].Concern("further").Answer(ConcernQuestions.Harm, "ill-treatment");
        foreach (var (question, word) in Graver.Where(g => g.Question != ConcernQuestions.Court))
        {
            concern.Answer(question, word);
        }

        return new FamilyPair(before, family.Build());
    }

    private static IEnumerable<SubjectSketch> Concerns(FamilySketch family) => family.Children.SelectMany(c => c.Members(ListOf.Concerns));

    private static IEnumerable<string> NeverLowered(ComparedChild child) =>
        child.Gateways.Where(g => Protective.Contains(g.One.Gateway.Id) && Rank(g.Other) < Rank(g.One)).Select(g => Comparing.Changed(g.One, g.Other));

    private static int Rank(GatewayAssessment gateway) => gateway.Conclusion switch
    {
        null or { Holds.Truth.IsFalse: true } => 0,
        { Holds.Truth.IsNotKnown: true } => 1,
        _ => 2,
    };
}
