namespace DecisionSupport.Model;

/// <summary>Materialises what rules match on: everything of one child's case, with <i>not known</i> inside.</summary>
public static class Materials
{
    /// <summary>The records of one child's case, in the file's order.</summary>
    /// <param name="situation">The family, on its day.</param>
    /// <param name="child">A child of the family.</param>
    /// <param name="law">The provision data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/>, <paramref name="child"/> or <paramref name="law"/> is null.</exception>
    public static List<object> Of(FamilySituation situation, Subject child, LawBook law)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(child);
        ArgumentNullException.ThrowIfNull(law);
        var day = situation.AsAt;
        var records = new List<object>
        {
            new LawOnTheDay(law, day, situation.Nation) { Child = child.Id },
            new Child(child, day),
        };
        foreach (var list in Vocabulary.ListsOf(SubjectKind.Child))
        {
            records.Add(new Roll(child, child.Id, list, day));
        }

        foreach (var person in child[ListOf.People].Members)
        {
            records.Add(new Person(person, child, day));
            records.Add(new Roll(person, child.Id, ListOf.ParentalResponsibility, day));
            foreach (var source in person[ListOf.ParentalResponsibility].Members)
            {
                records.Add(new ParentalResponsibilitySource(source, child, person.Id, day));
            }
        }

        foreach (var order in child[ListOf.Orders].Members)
        {
            records.Add(new Order(order, child, day));
        }

        foreach (var concern in child[ListOf.Concerns].Members)
        {
            records.Add(new Concern(concern, child.Id, day, law.Ladder.Standards));
        }

        foreach (var service in child[ListOf.Services].Members)
        {
            records.Add(new Service(service, child.Id, day));
        }

        foreach (var need in child[ListOf.Needs].Members)
        {
            records.Add(new Need(need, child.Id, day));
        }

        return records;
    }
}
