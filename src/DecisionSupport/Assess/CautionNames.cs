namespace DecisionSupport;

/// <summary>Names in a caution the people of whom its rule concludes it, so that what is said of one adult is not read of another.</summary>
internal static class CautionNames
{
    private const string Adults = "{adults}";

    internal static Caution Of(Caution caution, Proposition holds, FamilySituation situation) =>
        caution.Text.Contains(Adults, StringComparison.Ordinal) || caution.Limit.Contains(Adults, StringComparison.Ordinal)
            ? Named(caution, string.Join("; ", People(holds).Select(person => Name(person, situation))))
            : caution;

    /// <summary>The answers on which it rests of the people of whom it is concluded.</summary>
    internal static IEnumerable<Ground> Behind(Proposition proposition) => proposition switch
    {
        Ground { Truth.IsNotKnown: false, Subject.Kind: SubjectKind.Person } ground => [ground],
        Quantified any => any.Parts.Where(part => part.Truth.IsTrue).SelectMany(Behind),
        _ => proposition.Parts.SelectMany(Behind),
    };

    private static Caution Named(Caution caution, string names) =>
        caution with { Text = caution.Text.Replace(Adults, names, StringComparison.Ordinal), Limit = caution.Limit.Replace(Adults, names, StringComparison.Ordinal) };

    private static IEnumerable<Subject> People(Proposition holds) => Behind(holds).Select(ground => ground.Subject).Distinct();

    // The law excludes no child: of somebody who may be one it is not said flatly.
    private static string Name(Subject person, FamilySituation situation) =>
        situation.Adults.FirstOrDefault(adult => string.Equals(adult.Id, person.Id, StringComparison.Ordinal)) is { } adult && MayBeUnderEighteen(adult, situation.AsAt)
            ? $"{person.Name}, if an adult: the age is disputed"
            : person.Name;

    private static bool MayBeUnderEighteen(Subject adult, DateOnly day) =>
        adult.Ask(AdultQuestions.DateOfBirth, day) is { State: AnswerState.Disputed } born
        && born.Accounts.Any(account => !account.Value.IsNotKnown && account.Value.Day.Year < 9900 && LegalCalendar.Birthday(account.Value.Day, 18) > day);
}
