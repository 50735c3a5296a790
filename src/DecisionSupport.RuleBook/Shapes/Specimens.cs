using DecisionSupport.Testing;

namespace DecisionSupport.RuleBook;

/// <summary>Families with something of every kind in them, so that every rule concludes and every limb is seen.</summary>
/// <remarks>
/// Some leaves read another answer where one is there: a date of birth for a disputed age, the orders recorded for who holds one.
/// So there are several families, and what differs between them is shown as a further way to ask.
/// </remarks>
internal static class Specimens
{
    /// <summary>The day of every specimen; the shape of a rule does not turn on it.</summary>
    internal static readonly DateOnly Day = new(2026, 3, 2);

    internal static IEnumerable<Conclusion> Conclusions(ThresholdAdvisor advisor) =>
        new[] { Everything(born: null), Everything(new DateOnly(2013, 6, 1)), WithoutOrders() }
            .Select(sketch => sketch.Build())
            .SelectMany(family => advisor.Conclude(family, family.Children[0]));

    private static FamilySketch Everything(DateOnly? born)
    {
        var (family, child) = Begin();
        child.Answer(ChildQuestions.DateOfBirth, born is { } day ? AnswerValue.OfDay(day) : null);
        foreach (var kind in Enum.GetValues<OrderKind>())
        {
            child.Order(kind);
        }

        return family;
    }

    private static FamilySketch WithoutOrders()
    {
        var (family, child) = Begin();
        child.IsComplete(ListOf.Orders, true);
        return family;
    }

    private static (FamilySketch Family, SubjectSketch Child) Begin()
    {
        var family = new FamilySketch(Day, Nation.England);
        var child = family.Child("child");
        var person = child.Person("person");
        foreach (var kind in Enum.GetValues<ParentalResponsibilitySourceKind>())
        {
            person.Source(kind);
        }

        child.Concern("concern");
        child.Concern("found").Answer(ConcernQuestions.Court, AnswerValue.OfWord(0));
        child.Concern("not-reached").Answer(ConcernQuestions.LowestStandardNotReached, AnswerValue.OfWord(1));
        child.Service("service");
        foreach (var kind in Enum.GetValues<NeedKind>())
        {
            child.Need(kind);
        }

        return (family, child);
    }
}
