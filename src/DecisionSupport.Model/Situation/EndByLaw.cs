namespace DecisionSupport.Model;

/// <summary>That the law has ended an order or emergency power by the day, whatever is recorded of it.</summary>
/// <param name="Of">Whose answer shows it: the order, another, or the child.</param>
/// <param name="Question">The question answered.</param>
/// <param name="Test">How the end is worded where the order is read.</param>
/// <param name="Says">What cannot be, for whoever recorded the order as in force.</param>
/// <param name="Remedy">What to correct.</param>
/// <remarks>
/// It is found only in what is known, and only past the longest that the law allows: nothing turns on a day that is not known. So an order recorded as in force is believed until the
/// record shows that it cannot be, and one of which nobody knows stays open until then.
/// </remarks>
internal sealed record EndByLaw(Recorded Of, Question Question, Test Test, string Says, string Remedy)
{
    private const string NotInForce = "Record it as not in force, with whatever holds the child now, if anything does.";
    private const string CorrectTheDay = "Correct the day if it is wrong.";
    private const string NotInForceOrOlder = "Record it as not in force, or correct the date of birth. If the age is disputed, record the ages claimed as conflicting accounts.";

    // Seventy-two hours by the clock on the wall, which may be put forward in between.
    private static readonly TimeSpan LongestInPoliceProtection = TimeSpan.FromHours(73);

    // Eight days, the first of which is the day from which it runs, and four more where the last is a holiday, as at Christmas (s 45(1) and (2)); a fifth for a holiday that was proclaimed.
    private const int MostDaysLater = 12;

    // Once, by up to seven days (s 45(4) to (6)).
    private const int DaysOfExtension = 7;

    // A child assessment order lasts seven days at most, beginning with the day that it specifies (s 43(5)).
    private const int DaysOfAssessment = 7;

    // An age is attained at the start of the birthday (Family Law Reform Act 1969 s 9).
    private static readonly (OrderKind Kind, int Age, Test Test, string Says)[] AtAge =
    [
        Interim(OrderKind.InterimCareOrder, "interim care order"),
        Interim(OrderKind.InterimSupervisionOrder, "interim supervision order"),
        Final(OrderKind.CareOrder, "care order", "when it ended (Children Act 1989 s 91(12))"),
        Final(OrderKind.SupervisionOrder, "supervision order", "when it ended at the latest (Children Act 1989 s 91(13))"),
    ];

    private static readonly Test HoursPast = new(
        "is within seventy-two hours",
        "the {order} began no more than seventy-two hours ago",
        "the {order} began more than seventy-two hours ago, and has ended");

    private static readonly Test DaysPast = new(
        "is within the longest",
        "the {order} began no longer ago than one can last",
        "the {order} began longer ago than one can last, and has ended");

    private static readonly Test TermPast = new(
        "is within its longest term",
        "the {order} began no longer ago than one can run",
        "the {order} began longer ago than one can run, and has ended");

    /// <summary>The end of an order about a child by the day; null where nothing recorded shows that it has come.</summary>
    internal static EndByLaw? Find(Recorded child, Recorded order)
    {
        var isPolice = order.Subject.Sort == OrderKinds.Spell(OrderKind.PoliceProtection);
        var isEmergencyOrder = order.Subject.Sort == OrderKinds.Spell(OrderKind.EmergencyProtectionOrder);
        return isPolice ? PoliceProtection(order) : isEmergencyOrder ? EmergencyProtection(order) : ByAge(child, order) ?? OfTerm(order);
    }

    /// <summary>A supervision order runs for three years at the most, however often it is extended; a child assessment order for seven days from the day that it specifies.</summary>
    private static EndByLaw? OfTerm(Recorded order)
    {
        if (order.Subject.Sort == OrderKinds.Spell(OrderKind.SupervisionOrder) && order.Day(OrderQuestions.MadeOn) is { Year: < 9900 } made && made.AddYears(3) <= order.AsAt)
        {
            return new(order, OrderQuestions.MadeOn, TermPast, "The supervision order is in force, and was made three years ago or more, when it ended at the latest (Children Act 1989 Sch 3 para 6).", $"{NotInForce} {CorrectTheDay}");
        }

        return order.Subject.Sort == OrderKinds.Spell(OrderKind.ChildAssessmentOrder) && order.Day(OrderQuestions.BeginsOn) is { } begins && order.AsAt.DayNumber - begins.DayNumber >= DaysOfAssessment
            ? new(order, OrderQuestions.BeginsOn, TermPast, "The child assessment order is in force, and its seven days have passed since the day from which it runs (Children Act 1989 s 43(5)).", $"{NotInForce} {CorrectTheDay}")
            : null;
    }

    private static EndByLaw? ByAge(Recorded child, Recorded order)
    {
        foreach (var (kind, age, test, says) in AtAge)
        {
            if (order.Subject.Sort == OrderKinds.Spell(kind) && child.Day(ChildQuestions.DateOfBirth) is { Year: < 9900 } born && LegalCalendar.Birthday(born, age) <= child.AsAt)
            {
                return new(child, ChildQuestions.DateOfBirth, test, says, NotInForceOrOlder);
            }
        }

        return null;
    }

    private static EndByLaw? PoliceProtection(Recorded order)
    {
        var (question, began, correct) = order.Moment(OrderQuestions.BeganAt) is { } moment
            ? (OrderQuestions.BeganAt, moment.Day.ToDateTime(moment.Time), "Correct the time")
            : (OrderQuestions.MadeOn, order.Day(OrderQuestions.MadeOn)?.ToDateTime(TimeOnly.MaxValue), "Correct the day");
        return began is { } from && from.Date < DateTime.MaxValue.Date.AddDays(-9) && from + LongestInPoliceProtection <= order.AsAt.ToDateTime(TimeOnly.MinValue)
            ? new(order, question, HoursPast, "Police protection is in force, and more than seventy-two hours have passed since it began (Children Act 1989 s 46(6)).", $"{NotInForce} {correct} if it is wrong.")
            : null;
    }

    private static EndByLaw? EmergencyProtection(Recorded order)
    {
        // Of the days known the earliest: on the designated officer's application it runs from before it was made (s 45(3)), and it never runs from later.
        var first = Days(order).OrderBy(start => start.Day).FirstOrDefault();
        var most = order.Says(OrderQuestions.IsExtended, "no") ? MostDaysLater : MostDaysLater + DaysOfExtension;
        return first.Question is { } question && order.AsAt.DayNumber - first.Day.DayNumber > most
            ? new(
                order,
                question,
                DaysPast,
                "The emergency protection order is in force, and began longer ago than one can last: eight days, fifteen if it is extended, and a few more where the eighth is a holiday (Children Act 1989 s 45).",
                $"{NotInForce} Correct the day, or whether it was extended, if that is wrong.")
            : null;
    }

    private static IEnumerable<(Question Question, DateOnly Day)> Days(Recorded order)
    {
        foreach (var question in (Question[])[OrderQuestions.BeginsOn, OrderQuestions.MadeOn])
        {
            if (order.Day(question) is { } day)
            {
                yield return (question, day);
            }
        }

        if (order.Moment(OrderQuestions.BeganAt) is { } began)
        {
            yield return (OrderQuestions.BeganAt, began.Day);
        }
    }

    private static (OrderKind Kind, int Age, Test Test, string Says) Interim(OrderKind kind, string name) => (
        kind,
        17,
        new($"under 17, so that the {name} runs on", $"{{child}} is under seventeen, and an {name} may run on", $"{{child}} has reached seventeen, when an {name} ends at the latest"),
        $"The {name} is in force, and the child has reached seventeen, when it ended at the latest (Re Q [2019] EWHC 512 (Fam)).");

    private static (OrderKind Kind, int Age, Test Test, string Says) Final(OrderKind kind, string name, string ended) => (
        kind,
        18,
        new($"under 18, so that the {name} runs on", $"{{child}} is under eighteen, and a {name} may run on", $"{{child}} has reached eighteen, when a {name} ends at the latest"),
        $"The {name} is in force, and the child has reached eighteen, {ended}.");
}
