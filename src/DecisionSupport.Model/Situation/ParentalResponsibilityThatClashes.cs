namespace DecisionSupport.Model;

/// <summary>What is recorded of parental responsibility for one child and cannot all be so.</summary>
internal static class ParentalResponsibilityThatClashes
{
    private static readonly string Mother = Spell(ParentalResponsibilitySourceKind.Mother);
    private static readonly string Adoption = Spell(ParentalResponsibilitySourceKind.Adoption);

    // Whether a registration confers parental responsibility depends on its day, so that it is not among the sources that are certain.
    private static readonly string[] ByRegistration = [Spell(ParentalResponsibilitySourceKind.BirthRegistration), Spell(ParentalResponsibilitySourceKind.SecondParentRegistration)];

    // The day of a marriage, or of an appointment as guardian, may be recorded and lies before the birth as often as not.
    private static readonly string[] MayComeBeforeBirth =
    [
        Mother, Spell(ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother), Spell(ParentalResponsibilitySourceKind.SecondParentMarriedOrCivilPartner), Spell(ParentalResponsibilitySourceKind.Guardian),
    ];

    // What a parent holds by birth, marriage or registration is from before an adoption, whatever day is recorded of it.
    private static readonly string[] FromBirth =
    [
        Mother, Spell(ParentalResponsibilitySourceKind.MarriedToOrCivilPartnerOfMother), Spell(ParentalResponsibilitySourceKind.SecondParentMarriedOrCivilPartner), .. ByRegistration,
    ];

    internal static IEnumerable<Contradiction> In(Recorded child)
    {
        var people = child.Members(ListOf.People).ToList();
        return
        [
            .. people.SelectMany(person => Status(person, PersonQuestions.IsSpecialGuardian, ParentalResponsibilitySourceKind.SpecialGuardianship)),
            .. people.SelectMany(person => Status(person, PersonQuestions.IsNamedInLivesWithOrder, ParentalResponsibilitySourceKind.LivesWithOrder)),
            .. people.SelectMany(SpecialGuardianWithout),
            .. people.SelectMany(LivesWithOrderWithout),
            .. people.SelectMany(person => AcquiredBeforeBirth(child, person)),
            .. TwoMothers(people),
            .. CaringAndNot(child, people),
            .. AfterAdoption(child),
        ];
    }

    /// <summary>A source that subsists says that the person has a status; the status is recorded as no.</summary>
    private static IEnumerable<Contradiction> Status(Recorded person, Question status, ParentalResponsibilitySourceKind kind) =>
        from source in Subsisting(person)
        where source.Subject.Sort == Spell(kind) && person.Says(status, "no")
        select new Contradiction(
            person.Path(status),
            source.Subject.Path,
            $"The person is recorded as holding parental responsibility {ParentalResponsibilitySourceKinds.Name(kind)}, and the answer here is no.",
            "Correct one of them; where the order has ended, record the source as 'ended: yes'.");

    private static IEnumerable<Contradiction> SpecialGuardianWithout(Recorded person) =>
        person.Says(PersonQuestions.IsSpecialGuardian, "yes") && IsAccountedFor(person) && !Sources(person).Any(source => source.Subject.Sort == Spell(ParentalResponsibilitySourceKind.SpecialGuardianship) && !HasEnded(source))
            ? [new(person.Path(PersonQuestions.IsSpecialGuardian), Complete(person), "A special guardian has parental responsibility, and the sources recorded, said to be complete, do not include it.", "Add the source 'special-guardianship'.")]
            : [];

    private static IEnumerable<Contradiction> LivesWithOrderWithout(Recorded person) =>
        person.Says(PersonQuestions.IsNamedInLivesWithOrder, "yes") && IsAccountedFor(person) && Sources(person).All(HasEnded)
            ? [new(person.Path(PersonQuestions.IsNamedInLivesWithOrder), Complete(person), "A person with whom the child is to live under a child arrangements order has parental responsibility, and none is recorded.", "Add the source 'lives-with-order', or whichever gives it.")]
            : [];

    /// <summary>A registration, an agreement or an order about a child who was not yet born.</summary>
    private static IEnumerable<Contradiction> AcquiredBeforeBirth(Recorded child, Recorded person) =>
        from source in Sources(person)
        where !MayComeBeforeBirth.Contains(source.Subject.Sort) && source.Day(ParentalResponsibilitySourceQuestions.DateOfSource) < child.Day(ChildQuestions.DateOfBirth)
        select new Contradiction(
            source.Path(ParentalResponsibilitySourceQuestions.DateOfSource),
            child.Path(ChildQuestions.DateOfBirth),
            $"Parental responsibility {ParentalResponsibilitySourceKinds.Name(KindOf(source))} is recorded from a day before the child was born.",
            "Correct one of the days.");

    private static IEnumerable<Contradiction> TwoMothers(List<Recorded> people)
    {
        var mothers = people.SelectMany(Sources).Where(source => source.Subject.Sort == Mother).ToList();
        return mothers.Skip(1).Select(other => new Contradiction(
            other.Subject.Path,
            mothers[0].Subject.Path,
            "Two people are recorded as holding parental responsibility as the mother.",
            "The mother is the woman who gave birth. Record another parent by adoption, registration, agreement or order."));
    }

    private static IEnumerable<Contradiction> CaringAndNot(Recorded child, List<Recorded> people) =>
        from person in people
        where child.Says(ChildQuestions.CareState, "nobody-with-parental-responsibility-caring")
            && person.Says(PersonQuestions.IsLookingAfterChild, "yes")
            && Subsisting(person).Any(source => !ByRegistration.Contains(source.Subject.Sort))
        select new Contradiction(
            child.Path(ChildQuestions.CareState),
            person.Path(PersonQuestions.IsLookingAfterChild),
            "Nobody with parental responsibility is caring for the child, and somebody who holds it is recorded as looking after the child.",
            "Correct one of them.");

    // One adopter may be the partner of a parent, who keeps parental responsibility (Adoption and Children Act 2002 s 46(3)(b)). Two adopters leave nobody else with what they had.
    internal static IEnumerable<Contradiction> AfterAdoption(Recorded child)
    {
        var people = child.Members(ListOf.People).ToList();
        var order = EndedByAdoption.Order(child);
        var adopters = people.Where(person => Subsisting(person).Any(source => source.Subject.Sort == Adoption)).ToList();
        return order.Subject is null || !order.Says(OrderQuestions.IsInForce, "yes") || adopters.Count < 2 ? [] :
            from person in people.Except(adopters)
            from source in Subsisting(person)
            where FromBirth.Contains(source.Subject.Sort) || (source.Subject.Sort != Adoption && source.Day(ParentalResponsibilitySourceQuestions.DateOfSource) <= order.Day(OrderQuestions.MadeOn))
            select new Contradiction(
                source.Subject.Path,
                order.Path(OrderQuestions.IsInForce),
                $"Two people have adopted the child, and somebody else is recorded as still holding parental responsibility {ParentalResponsibilitySourceKinds.Name(KindOf(source))}.",
                "An adoption by a couple ends it: record the source as 'ended: yes'.");
    }

    private static IEnumerable<Recorded> Sources(Recorded person) => person.Members(ListOf.ParentalResponsibility);

    private static IEnumerable<Recorded> Subsisting(Recorded person) => Sources(person).Where(source => source.Says(ParentalResponsibilitySourceQuestions.HasEnded, "no"));

    private static bool HasEnded(Recorded source) => source.Says(ParentalResponsibilitySourceQuestions.HasEnded, "yes");

    private static bool IsAccountedFor(Recorded person) => person.IsComplete(ListOf.ParentalResponsibility);

    private static string Complete(Recorded person) => $"{person.Subject.Path}/{CaseFileName.OfComplete(ListOf.ParentalResponsibility)}";

    private static ParentalResponsibilitySourceKind KindOf(Recorded source) =>
        ParentalResponsibilitySourceKinds.TryRead(source.Subject.Sort, out var kind) ? kind : throw new InvalidOperationException($"'{source.Subject.Sort}' is not a source of parental responsibility.");

    private static string Spell(ParentalResponsibilitySourceKind kind) => ParentalResponsibilitySourceKinds.Spell(kind);
}
