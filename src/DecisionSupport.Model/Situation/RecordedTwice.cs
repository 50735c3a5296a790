namespace DecisionSupport.Model;

/// <summary>One person recorded under two ids: what is said of the one would not be said of the other, so that an objector who can house the child might be two people, of whom neither is both.</summary>
internal static class RecordedTwice
{
    /// <summary>Those of one name whom no dates of birth tell apart.</summary>
    internal static IEnumerable<Contradiction> Among(IEnumerable<Recorded> people, Question dateOfBirth, string kind) =>
        from named in people.GroupBy(person => Plain(person.Subject.Name), StringComparer.OrdinalIgnoreCase)
        from pair in Pairs([.. named])
        where !(pair.One.Day(dateOfBirth) is { } born && pair.Other.Day(dateOfBirth) is { } otherBorn && born != otherBorn)
        select new Contradiction(
            pair.Other.Subject.Path,
            pair.One.Subject.Path,
            $"Two {kind} are recorded under one name, '{pair.One.Subject.Name}'.",
            "If they are one person, record that person once. If they are two, give both dates of birth, or names that tell them apart.");

    private static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(Recorded One, Recorded Other)> Pairs(Recorded[] named) => named.SelectMany((one, i) => named.Skip(i + 1).Select(other => (one, other)));
}
