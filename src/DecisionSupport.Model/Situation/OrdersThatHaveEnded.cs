namespace DecisionSupport.Model;

/// <summary>Orders and emergency powers recorded as in force on a day on which the law has ended them.</summary>
/// <remarks>An order believed in force keeps a child outside section 20: one that has ended must not. Only what cannot be is here, and nothing turns on a day that is not known.</remarks>
internal static class OrdersThatHaveEnded
{
    // Seventy-two hours by the clock on the wall, which may be put forward in between.
    private static readonly TimeSpan LongestInPoliceProtection = TimeSpan.FromHours(73);

    // Eight days, a few more where the last is a holiday, and seven of one extension (s 45(1), (2) and (5)): nineteen at the very most, and two to spare.
    private const int MostDaysOfEmergencyProtection = 21;

    // An age is attained at the start of the birthday (Family Law Reform Act 1969 s 9).
    private static readonly (OrderKind Kind, int Age, string Says)[] EndAtAge =
    [
        (OrderKind.InterimCareOrder, 17, "The interim care order is in force, and the child has reached seventeen, when it ended at the latest (Re Q [2019] EWHC 512 (Fam))."),
        (OrderKind.InterimSupervisionOrder, 17, "The interim supervision order is in force, and the child has reached seventeen, when it ended at the latest (Re Q [2019] EWHC 512 (Fam))."),
        (OrderKind.CareOrder, 18, "The care order is in force, and the child has reached eighteen, when it ended (Children Act 1989 s 91(12))."),
        (OrderKind.SupervisionOrder, 18, "The supervision order is in force, and the child has reached eighteen, when it ended at the latest (Children Act 1989 s 91(13))."),
    ];

    internal static IEnumerable<Contradiction> In(Recorded child) =>
        child.Members(ListOf.Orders).Where(order => order.Says(OrderQuestions.IsInForce, "yes")).SelectMany(order => OfOrder(child, order));

    private static IEnumerable<Contradiction> OfOrder(Recorded child, Recorded order) => [.. PastAge(child, order), .. PastHours(order), .. PastDays(order)];

    private static IEnumerable<Contradiction> PastAge(Recorded child, Recorded order) =>
        from ends in EndAtAge
        where order.Subject.Sort == OrderKinds.Spell(ends.Kind) && child.Day(ChildQuestions.DateOfBirth) is { Year: < 9900 } born && LegalCalendar.Birthday(born, ends.Age) <= child.AsAt
        select new Contradiction(order.Path(OrderQuestions.IsInForce), child.Path(ChildQuestions.DateOfBirth), ends.Says, "Record it as not in force, or correct the date of birth. If the age is disputed, record the ages claimed as conflicting accounts.");

    private static IEnumerable<Contradiction> PastHours(Recorded order)
    {
        if (order.Subject.Sort != OrderKinds.Spell(OrderKind.PoliceProtection))
        {
            yield break;
        }

        if (order.Moment(OrderQuestions.BeganAt) is { } began && Ended(began.Day.ToDateTime(began.Time), order.AsAt))
        {
            yield return Over(order, OrderQuestions.BeganAt, "Correct the time");
        }
        else if (order.Day(OrderQuestions.MadeOn) is { } made && Ended(made.ToDateTime(TimeOnly.MaxValue), order.AsAt))
        {
            yield return Over(order, OrderQuestions.MadeOn, "Correct the day");
        }
    }

    private static IEnumerable<Contradiction> PastDays(Recorded order) =>
        order.Subject.Sort == OrderKinds.Spell(OrderKind.EmergencyProtectionOrder) && order.Day(OrderQuestions.MadeOn) is { } made && order.AsAt.DayNumber - made.DayNumber > MostDaysOfEmergencyProtection
            ?
            [
                new(
                    order.Path(OrderQuestions.IsInForce),
                    order.Path(OrderQuestions.MadeOn),
                    "The emergency protection order is in force, and was made longer ago than such an order can last (Children Act 1989 s 45).",
                    "Record it as not in force, with whatever holds the child now, if anything does. Correct the day if it is wrong."),
            ]
            : [];

    private static bool Ended(DateTime began, DateOnly day) => began.Date < DateTime.MaxValue.Date.AddDays(-9) && began + LongestInPoliceProtection <= day.ToDateTime(TimeOnly.MinValue);

    private static Contradiction Over(Recorded order, Question began, string remedy) => new(
        order.Path(OrderQuestions.IsInForce),
        order.Path(began),
        "Police protection is in force, and more than seventy-two hours have passed since it began (Children Act 1989 s 46(6)).",
        $"Record it as not in force, with whatever holds the child now, if anything does. {remedy} if it is wrong.");
}
