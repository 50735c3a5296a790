namespace DecisionSupport.Model;

/// <summary>Finds the answers of a family that cannot both be so.</summary>
/// <remarks>
/// Only answers known on the day contradict; one that is disputed, not known or later does not. So a contradiction, once there, is not removed by an answer to
/// a further question, and a family without contradictions has none when fewer questions are answered.
/// </remarks>
public static class Contradictions
{
    /// <summary>Every contradiction, child by child.</summary>
    /// <param name="situation">The family, on its day.</param>
    /// <returns>The contradictions; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public static IReadOnlyList<Contradiction> In(FamilySituation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return
        [
            .. situation.Adults.SelectMany(adult => BornLater(new Recorded(adult, situation.AsAt))),
            .. situation.Children.SelectMany(child => InCase(new Recorded(child, situation.AsAt))),
            .. situation.Children.SelectMany(child => ExcludedThoughChild(new Recorded(child, situation.AsAt), situation.Adults)),
        ];
    }

    private static IEnumerable<Contradiction> InCase(Recorded child) =>
    [
        .. BornLater(child),
        .. TreatedAsChildWhenGrown(child),
        .. UnbornThoughBorn(child),
        .. EnquiriesOnNothing(child),
        .. Subjects(child).SelectMany(AnswersThatClash.In),
        .. OrdersThatClash.In(child),
        .. OrdersThatHaveEnded.In(child),
        .. DaysThatClash.In(child),
        .. Accommodated.In(child),
        .. ParentalResponsibilityThatClashes.In(child),
    ];

    /// <summary>Immigration law excludes no child from support, and a parent may be one (Nationality, Immigration and Asylum Act 2002 Sch 3 para 2).</summary>
    private static IEnumerable<Contradiction> ExcludedThoughChild(Recorded child, IReadOnlyList<Subject> adults)
    {
        foreach (var person in child.Members(ListOf.People).Where(p => p.Says(PersonQuestions.IsExcludedFromSupport, "yes")))
        {
            var adult = adults.Where(a => string.Equals(a.Id, person.Subject.Id, StringComparison.Ordinal)).Select(a => new Recorded(a, child.AsAt)).FirstOrDefault();
            if (adult.Subject is not null && adult.Day(AdultQuestions.DateOfBirth) is { Year: < 9900 } born && !HasReachedEighteen(born, child.AsAt))
            {
                yield return new(
                    person.Path(PersonQuestions.IsExcludedFromSupport),
                    adult.Path(AdultQuestions.DateOfBirth),
                    "This person is said to be excluded from support by immigration law, and is under eighteen: no child is (Nationality, Immigration and Asylum Act 2002 Sch 3 para 2).",
                    "Correct the date of birth, or answer no. If the age is disputed, record the ages claimed as conflicting accounts.");
            }
        }
    }

    private static IEnumerable<Recorded> Subjects(Recorded child) =>
    [
        child,
        .. child.Members(ListOf.People),
        .. child.Members(ListOf.Concerns),
    ];

    private static IEnumerable<Contradiction> TreatedAsChildWhenGrown(Recorded child) =>
        child.Says(ChildQuestions.IsTreatedAsChild, "yes") && child.Day(ChildQuestions.DateOfBirth) is { Year: < 9900 } born && HasReachedEighteen(born, child.AsAt)
            ? [new(
                child.Path(ChildQuestions.IsTreatedAsChild),
                child.Path(ChildQuestions.DateOfBirth),
                "The date of birth makes this a person of eighteen or over, who is said to be treated as a child because the age is disputed.",
                "Record the ages claimed as conflicting accounts of the date of birth, or leave one of the answers out.")]
            : [];

    // By the calendar that the rules count by, so that nobody is refused for being eighteen whom they hold to be under eighteen.
    private static bool HasReachedEighteen(DateOnly born, DateOnly day) => LegalCalendar.Birthday(born, 18) <= day;

    private static IEnumerable<Contradiction> UnbornThoughBorn(Recorded child) =>
        child.Says(ChildQuestions.IsUnborn, "yes") && child.Day(ChildQuestions.DateOfBirth) is not null
            ? [new(
                child.Path(ChildQuestions.IsUnborn),
                child.Path(ChildQuestions.DateOfBirth),
                "The child is said to be not yet born, and has a date of birth.",
                "Correct one of them. For a child not yet born, leave the date of birth out.")]
            : [];

    // Under section 47(1)(a) a local authority enquires because it is informed, and under (2) because it obtained the order itself.
    private static IEnumerable<Contradiction> EnquiriesOnNothing(Recorded child) =>
        child.Says(ChildQuestions.EnquiriesAreBeingMadeOnEmergencyProtection, "yes")
        && child.Says(ChildQuestions.LocalAuthorityIsInformedOfEmergencyProtection, "no")
        && child.Says(ChildQuestions.LocalAuthorityObtainedEmergencyProtectionOrder, "no")
            ? [new(
                child.Path(ChildQuestions.EnquiriesAreBeingMadeOnEmergencyProtection),
                child.Path(ChildQuestions.LocalAuthorityIsInformedOfEmergencyProtection),
                "Enquiries are recorded as made because of an emergency protection order or police protection, and the local authority as neither informed of either nor having obtained an order.",
                $"Correct one of them, or the answer at {child.Path(ChildQuestions.LocalAuthorityObtainedEmergencyProtectionOrder)}. Enquiries on the local authority's own suspicion are recorded as 'being-made'.")]
            : [];

    private static IEnumerable<Contradiction> BornLater(Recorded subject)
    {
        var question = subject.Subject.Kind == SubjectKind.Child ? ChildQuestions.DateOfBirth : AdultQuestions.DateOfBirth;
        return subject.Day(question) > subject.AsAt
            ? [new(subject.Path(question), "/as-at", "The date of birth is after the day of the assessment.", "Correct one of them. For a child not yet born, leave the date of birth out.")]
            : [];
    }
}
