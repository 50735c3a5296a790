namespace DecisionSupport.Model;

/// <summary>Orders about one child that cannot both be in force, and days of one order that cannot both be right.</summary>
internal static class OrdersThatClash
{
    // Each brings the other to an end when it is made (Children Act 1989 ss 31, 38 and 91).
    private static readonly string[] OneAtATime = [Spell(OrderKind.CareOrder), Spell(OrderKind.InterimCareOrder), Spell(OrderKind.SupervisionOrder)];

    // What an order ends that was made before it (Adoption and Children Act 2002 ss 21 and 46; Children Act 1989 s 91(1), (2) and (5A)). One made later, as about an adopted child, stands.
    private static readonly (OrderKind Kind, OrderKind[] Ended, string Says)[] EndsEarlier =
    [
        (
            OrderKind.AdoptionOrder,
            [OrderKind.CareOrder, OrderKind.InterimCareOrder, OrderKind.SupervisionOrder, OrderKind.PlacementOrder],
            "An adoption order ends a care, supervision or placement order made before it."),
        (
            OrderKind.CareOrder,
            [OrderKind.ChildArrangementsOrderLivesWith, OrderKind.ProhibitedStepsOrder],
            "A care order ends an order about where the child lives, or a prohibited steps order, made before it (Children Act 1989 s 91(2))."),
        (
            OrderKind.ChildArrangementsOrderLivesWith,
            [OrderKind.CareOrder],
            "An order that the child is to live with somebody ends a care order made before it (Children Act 1989 s 91(1))."),
        (
            OrderKind.SpecialGuardianshipOrder,
            [OrderKind.CareOrder],
            "A special guardianship order ends a care order made before it (Children Act 1989 s 91(5A))."),
    ];

    // What decides nothing about where the child lives: a supervision order leaves parental responsibility as it is, and the police never acquire it (s 46(9)).
    private static readonly string[] LimitsNobody =
    [
        Spell(OrderKind.SupervisionOrder), Spell(OrderKind.InterimSupervisionOrder), Spell(OrderKind.PoliceProtection), Spell(OrderKind.AppliedForPlacementOrder),
    ];

    internal static IEnumerable<Contradiction> In(Recorded child)
    {
        var orders = child.Members(ListOf.Orders).ToList();
        var inForce = orders.Where(order => order.Says(OrderQuestions.IsInForce, "yes")).ToList();
        return [.. orders.SelectMany(Days), .. HeldWithoutOrder(child, orders), .. LimitedWithoutOrder(child, orders), .. inForce.SelectMany((order, i) => inForce.Skip(i + 1).Select(other => (order, other))).SelectMany(Pair)];
    }

    private static readonly (Question Question, OrderKind Kind)[] RestOnOrders =
    [
        (PersonQuestions.IsNamedInLivesWithOrder, OrderKind.ChildArrangementsOrderLivesWith),
        (PersonQuestions.IsSpecialGuardian, OrderKind.SpecialGuardianshipOrder),
        (PersonQuestions.HasCareUnderHighCourtOrder, OrderKind.Other),
    ];

    /// <summary>Somebody said to hold an order, where all orders are recorded and none is of that kind.</summary>
    private static IEnumerable<Contradiction> HeldWithoutOrder(Recorded child, List<Recorded> orders) =>
        from person in child.Members(ListOf.People)
        from held in RestOnOrders
        where person.Says(held.Question, "yes")
            && child.IsComplete(ListOf.Orders)
            && !orders.Exists(order => order.Subject.Sort == Spell(held.Kind) || order.Subject.Sort == Spell(OrderKind.Other))
        select new Contradiction(
            person.Path(held.Question),
            child.Path(Vocabulary.Complete(ListOf.Orders)),
            "The person is said to hold an order, and all orders are recorded without one of that kind.",
            $"Record the order under orders, as kind '{Spell(held.Kind)}', or correct one of the answers.");

    /// <summary>Somebody said to be limited by an order, where all orders are recorded and none could limit anybody.</summary>
    private static IEnumerable<Contradiction> LimitedWithoutOrder(Recorded child, List<Recorded> orders) =>
        from person in child.Members(ListOf.People)
        where person.Says(PersonQuestions.IsLimitedByOrder, "yes")
            && child.IsComplete(ListOf.Orders)
            && orders.TrueForAll(order => LimitsNobody.Contains(order.Subject.Sort))
        select new Contradiction(
            person.Path(PersonQuestions.IsLimitedByOrder),
            child.Path(Vocabulary.Complete(ListOf.Orders)),
            "A court order is said to limit the person's parental responsibility, and all orders are recorded without one that could.",
            $"Record the order under orders, as kind '{Spell(OrderKind.ProhibitedStepsOrder)}' or whichever it is, or correct one of the answers.");

    private static IEnumerable<Contradiction> Days(Recorded order)
    {
        var made = order.Day(OrderQuestions.MadeOn);
        var ends = order.Day(OrderQuestions.EndsOn);
        var isInForce = order.Says(OrderQuestions.IsInForce, "yes");
        var inForce = order.Path(OrderQuestions.IsInForce);
        if (ends < made)
        {
            yield return new(order.Path(OrderQuestions.EndsOn), order.Path(OrderQuestions.MadeOn), "The order ends before it is made.", "Correct one of the days.");
        }

        if (isInForce && ends < order.AsAt)
        {
            yield return new(inForce, order.Path(OrderQuestions.EndsOn), "The order is in force, and ended before the day of the assessment.", "Record it as not in force, or correct the day.");
        }

        if (isInForce && LaterBeginning.Of(order) is { } later)
        {
            yield return new(inForce, order.Path(later), $"The order is in force, and {(later == OrderQuestions.MadeOn ? "is made" : "begins")} after the day of the assessment.", "Record it as not in force, or correct the day.") { IsReadByTheDay = true };
        }
    }

    private static IEnumerable<Contradiction> Pair((Recorded One, Recorded Other) pair)
    {
        var (one, other) = pair;
        var inForce = one.Path(OrderQuestions.IsInForce);
        var otherInForce = other.Path(OrderQuestions.IsInForce);
        if (one.Subject.Sort != other.Subject.Sort && OneAtATime.Contains(one.Subject.Sort) && OneAtATime.Contains(other.Subject.Sort))
        {
            yield return new(otherInForce, inForce, "A care order, an interim care order and a supervision order are not in force together.", "Record as in force the one that is, and the other as not in force.");
        }

        foreach (var (kind, ended, says) in EndsEarlier)
        {
            if (IsEndedBy(one, other, kind, ended) || IsEndedBy(other, one, kind, ended))
            {
                yield return new(otherInForce, inForce, says, "Record the earlier order as not in force, or correct the days.");
            }
        }
    }

    private static bool IsEndedBy(Recorded order, Recorded later, OrderKind kind, OrderKind[] ended) =>
        later.Subject.Sort == Spell(kind)
        && Array.Exists(ended, one => order.Subject.Sort == Spell(one))
        && order.Day(OrderQuestions.MadeOn) < later.Day(OrderQuestions.MadeOn);

    private static string Spell(OrderKind kind) => OrderKinds.Spell(kind);
}
