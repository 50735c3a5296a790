namespace DecisionSupport.Model;

/// <summary>Sources of parental responsibility that an adoption order, or a parental order, may have ended (Adoption and Children Act 2002 s 46(2); Human Fertilisation and Embryology Act 2008 s 54).</summary>
/// <remarks>
/// That a file lists a mother is no statement that she kept parental responsibility when the child was adopted: whether she did turns on who adopted, for a partner of the adopter
/// keeps it (s 46(3)(b)). So what only listing the source would say is left open there, and asked.
/// </remarks>
internal static class EndedByAdoption
{
    private static readonly string[] Ending = [Spell(ParentalResponsibilitySourceKind.Adoption), Spell(ParentalResponsibilitySourceKind.ParentalOrder)];

    /// <summary>The sources that may have ended: all but those by which the child was adopted, and those acquired since.</summary>
    internal static IEnumerable<Recorded> Sources(Recorded child)
    {
        var people = child.Members(ListOf.People).ToList();
        var order = Order(child);
        if (order.Subject is null && !people.SelectMany(All).Any(source => Ending.Contains(source.Subject.Sort) && !source.Says(ParentalResponsibilitySourceQuestions.HasEnded, "yes")))
        {
            return [];
        }

        var adopted = order.Subject is null ? null : order.Day(OrderQuestions.MadeOn);
        return people.SelectMany(All).Where(source => !Ending.Contains(source.Subject.Sort) && !(source.Day(ParentalResponsibilitySourceQuestions.DateOfSource) > adopted));
    }

    /// <summary>The paths of the answers that say whether those have ended, but for what an adoption by a couple certainly ended: listing that is refused.</summary>
    internal static IEnumerable<string> LeftOpen(Recorded child)
    {
        var ended = ParentalResponsibilityThatClashes.AfterAdoption(child).Select(contradiction => contradiction.Path).ToHashSet(StringComparer.Ordinal);
        return Sources(child).Where(source => !ended.Contains(source.Subject.Path)).Select(source => source.Path(ParentalResponsibilitySourceQuestions.HasEnded));
    }

    /// <summary>The adoption order recorded, unless it is recorded as not in force.</summary>
    internal static Recorded Order(Recorded child) =>
        child.Members(ListOf.Orders).FirstOrDefault(order => order.Subject.Sort == OrderKinds.Spell(OrderKind.AdoptionOrder) && !order.Says(OrderQuestions.IsInForce, "no"));

    private static IEnumerable<Recorded> All(Recorded person) => person.Members(ListOf.ParentalResponsibility);

    private static string Spell(ParentalResponsibilitySourceKind kind) => ParentalResponsibilitySourceKinds.Spell(kind);
}
