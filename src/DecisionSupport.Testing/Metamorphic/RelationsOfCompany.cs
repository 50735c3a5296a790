namespace DecisionSupport.Testing;

/// <summary>Who else is in the family, and who the child is, changes nothing but where the law says so.</summary>
internal static class RelationsOfCompany
{
    private const string Stranger = "somebody-else";

    /// <summary>What a person says and does who has no part in the case.</summary>
    private static readonly string[] NoPart = ["no", "silent", "none", "has"];

    private static readonly Question[] WhoTheChildIs =
        [ChildQuestions.Sex, ChildQuestions.Ethnicity, ChildQuestions.Religion, ChildQuestions.ImmigrationStatus, ChildQuestions.Education, ChildQuestions.WishesAndFeelings];

    internal static readonly IReadOnlyList<MetamorphicRelation> All =
    [
        new("adult-beyond", "An adult who stands in no child's case changes nothing.", "Children Act 1989 s 3", 111, Beyond, Comparing.Everything),
        new("adult-without-part", "A person who holds nothing, has no part in the child's care and says nothing changes no gateway where everybody is recorded.", "Children Act 1989 ss 3 and 20(7)", 112, WithoutPart, Comparing.Statuses),
        new("adult-unknown", "A person of whom nothing is known but that they hold no parental responsibility may leave a gateway undetermined, and meets and closes none.", "Children Act 1989 ss 3 and 20(7)", 113, Unknown, Comparing.OpensOnly),
        new("second-child", "What is recorded of another child changes nothing of this one.", "Children Act 1989 s 1(1)", 32, SecondChild, Comparing.Everything),
        new("children-turned", "Which child is recorded first changes nothing of either.", "Children Act 1989 s 1(1)", 114, Turned, Comparing.Everything),
        new("who-the-child-is", "Sex, ethnicity, religion, immigration status, education and the child's own words, as recorded, change nothing: no provision encoded turns on them.", "", 33, Described, Comparing.Everything),
    ];

    private static FamilyPair Beyond(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        SubjectSketch.FindOrAdd(family.Adults, SubjectKind.Adult, Stranger).Answer(AdultQuestions.DateOfBirth, "1980-05-17");
        return new FamilyPair(before, family.Build());
    }

    private static FamilyPair? WithoutPart(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        if (Everybody(family) is not { Count: > 0 } complete)
        {
            return null;
        }

        foreach (var person in complete.Select(Added))
        {
            foreach (var question in Vocabulary.Of(SubjectKind.Person).Where(q => q.Words.Count > 0))
            {
                var word = question.Words.FirstOrDefault(w => NoPart.Contains(w.Word));
                if (word is not null)
                {
                    person.Answer(question, word.Word);
                }
            }
        }

        return new FamilyPair(before, family.Build());
    }

    private static FamilyPair? Unknown(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        return Everybody(family).Select(Added).ToList().Count == 0 ? null : new FamilyPair(before, family.Build());
    }

    /// <summary>The children of whose people all are recorded.</summary>
    private static List<SubjectSketch> Everybody(FamilySketch family) =>
        family.Children.FindAll(c => c.Complete.TryGetValue(ListOf.People, out var said) && Asked.On(family.AsAt, said) is { State: AnswerState.Known, Value.Word: 0 });

    private static SubjectSketch Added(SubjectSketch child) => child.Person(Stranger).IsComplete(ListOf.ParentalResponsibility, true);

    private static FamilyPair SecondChild(FamilySketch family, Dice dice)
    {
        family.Children.RemoveRange(1, family.Children.Count - 1);
        var alone = family.Build();
        family.Children.Add(new SituationGenerator(34).At(dice.Below(100_000)).Children[0].As("another", "another"));
        return new FamilyPair(alone, family.Build());
    }

    /// <summary>Each child is held against itself: the second family has the children the other way round, and of it the last is taken first.</summary>
    private static FamilyPair? Turned(FamilySketch family, Dice dice)
    {
        if (family.Children.Count < 2)
        {
            return null;
        }

        var before = family.Build();
        family.Children.Reverse();
        var turned = family.Build();
        var second = before.Children[1].Id;
        // Held by itself, and in company: what is compared is the child who came second, and now comes first.
        return new FamilyPair(before.OnlyChild(second), turned);
    }

    private static FamilyPair Described(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        family.Children.ForEach(child => Array.ForEach(WhoTheChildIs, question => child.Answer(question, $"{question.Name} as recorded")));
        return new FamilyPair(before, family.Build());
    }
}
