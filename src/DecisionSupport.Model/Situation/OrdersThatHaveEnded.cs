namespace DecisionSupport.Model;

/// <summary>Orders and emergency powers recorded as in force on a day by which the law has ended them.</summary>
internal static class OrdersThatHaveEnded
{
    internal static IEnumerable<Contradiction> In(Recorded child) =>
        from order in child.Members(ListOf.Orders)
        where order.Says(OrderQuestions.IsInForce, "yes")
        let end = EndByLaw.Find(child, order)
        where end is not null
        select new Contradiction(order.Path(OrderQuestions.IsInForce), end.Of.Path(end.Question), end.Says, end.Remedy) { IsReadByTheDay = true };
}
