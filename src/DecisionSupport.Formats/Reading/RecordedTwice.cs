namespace DecisionSupport.Formats;

/// <summary>Two of one name whom no dates of birth tell apart: perhaps one person under two ids, of whom what is said of the one would not be said of the other.</summary>
/// <remarks>
/// An objector who can house the child would be two people, of whom neither is both. It is a fault of the file and no contradiction between answers: a further answer, a date of birth, removes it.
/// </remarks>
internal static class RecordedTwice
{
    internal static IEnumerable<(Subject One, Subject Other)> Among(IReadOnlyList<Subject> people, Question dateOfBirth, DateOnly day) =>
        from named in people.GroupBy(person => Plain(person.Name), StringComparer.OrdinalIgnoreCase)
        from pair in Pairs([.. named])
        where !AreToldApart(pair.One.Ask(dateOfBirth, day), pair.Other.Ask(dateOfBirth, day))
        select pair;

    private static bool AreToldApart(Asked one, Asked other) => one.State == AnswerState.Known && other.State == AnswerState.Known && one.Value.Day != other.Value.Day;

    private static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(Subject One, Subject Other)> Pairs(Subject[] named) => named.SelectMany((one, i) => named.Skip(i + 1).Select(other => (one, other)));
}
