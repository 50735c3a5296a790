namespace DecisionSupport.MissingFacts;

/// <summary>A real family whose answers are the eight facts; a dropped fact is a question that nobody answered.</summary>
/// <remarks>
/// Given in every family: the child is in the area, and accommodation would safeguard or promote the child's welfare; nobody with parental responsibility is caring for the child; the child is not accommodated yet;
/// the father could not arrange accommodation with others, so that being able is one fact; no other order is recorded, and the two people are all there are.
/// </remarks>
internal static class Family
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    internal static FamilySituation Of(PartialSituation facts)
    {
        var family = new FamilySituationBuilder(Day, Nation.England, "Exampleshire");
        var sam = Child(family, facts);
        Father(family.Person(sam, family.Adult("father", "Mr Brown")), facts);
        Aunt(family.Person(sam, family.Adult("aunt", "Ms Clark")), facts);
        Order(sam, facts[Fact.HolderNamed]);
        sam.Complete(ListOf.People, true).Complete(ListOf.Orders, true);
        return family.Build();
    }

    private static SubjectDraft Child(FamilySituationBuilder family, PartialSituation facts)
    {
        var sam = family.Child("sam", "Sam")
            .Answer(ChildQuestions.IsWithinArea, "yes")
            .Answer(ChildQuestions.AccommodationWouldSafeguardOrPromoteWelfare, "yes")
            .Answer(ChildQuestions.CareState, "nobody-with-parental-responsibility-caring")
            .Answer(ChildQuestions.AccommodatedUnder, "not-accommodated");
        Say(sam, ChildQuestions.ViewOnAccommodation, facts[Fact.ChildAgrees], "agrees", "refuses");
        // Where the day of birth is not known, the child is under eighteen by being treated as a child, and whether sixteen was reached is open.
        return facts[Fact.ReachedSixteen] is { } reached
            ? sam.Answer(ChildQuestions.DateOfBirth, new Answer(AnswerValue.OfDay(new DateOnly(reached ? 2009 : 2013, 6, 1))))
            : sam.Answer(ChildQuestions.IsTreatedAsChild, "yes");
    }

    private static void Father(SubjectDraft father, PartialSituation facts)
    {
        father.Answer(PersonQuestions.IsAbleToArrange, "no")
            .Answer(PersonQuestions.IsLimitedByOrder, "no")
            .Answer(PersonQuestions.IsNamedInLivesWithOrder, "no");
        Say(father, PersonQuestions.Attitude, facts[Fact.Objects], "objects", "silent");
        Say(father, PersonQuestions.IsWilling, facts[Fact.Willing], "yes", "no");
        Say(father, PersonQuestions.IsAbleToProvide, facts[Fact.Able], "yes", "no");
        Holds(father, ParentalResponsibilitySourceKind.Agreement, facts[Fact.HoldsParentalResponsibility]);
    }

    private static void Aunt(SubjectDraft aunt, PartialSituation facts)
    {
        aunt.Answer(PersonQuestions.Attitude, "silent").Answer(PersonQuestions.IsLimitedByOrder, "no");
        Say(aunt, PersonQuestions.IsNamedInLivesWithOrder, facts[Fact.HolderNamed], "yes", "no");
        Say(aunt, PersonQuestions.AgreesToChildBeingLookedAfter, facts[Fact.HolderAgrees], "yes", "no");
        Holds(aunt, ParentalResponsibilitySourceKind.LivesWithOrder, facts[Fact.HolderNamed]);
    }

    /// <summary>An order in force; none at all; or, where nobody knows, one whose force nobody has confirmed.</summary>
    private static void Order(SubjectDraft sam, bool? named)
    {
        if (named != false)
        {
            var order = FamilySituationBuilder.Order(sam, "order", OrderKind.ChildArrangementsOrderLivesWith);
            Say(order, OrderQuestions.IsInForce, named, "yes", "no");
        }
    }

    /// <summary>Held; not held, every way of holding being accounted for; or not asked.</summary>
    private static void Holds(SubjectDraft person, ParentalResponsibilitySourceKind kind, bool? held)
    {
        if (held == true)
        {
            FamilySituationBuilder.Holds(person, kind);
        }

        if (held is not null)
        {
            person.Complete(ListOf.ParentalResponsibility, true);
        }
    }

    private static void Say(SubjectDraft subject, Question question, bool? fact, string yes, string no)
    {
        if (fact is { } known)
        {
            subject.Answer(question, known ? yes : no);
        }
    }
}
