namespace DecisionSupport.Model;

/// <summary>That an order or emergency power begins after the day asked, so that it is not in force on it, whatever it has been since.</summary>
public static class LaterBeginning
{
    /// <summary>Whether an order begins after a day.</summary>
    /// <param name="order">The order, of a child's list.</param>
    /// <param name="day">The day asked.</param>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public static bool IsAfter(Subject order, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Of(new Recorded(order, day)) is not null;
    }

    /// <summary>The question whose answer shows that it begins later; null where nothing recorded does.</summary>
    internal static Question? Of(Recorded order) =>
        order.Day(OrderQuestions.MadeOn) > order.AsAt ? OrderQuestions.MadeOn
        : order.Moment(OrderQuestions.BeganAt)?.Day > order.AsAt ? OrderQuestions.BeganAt
        : order.Day(OrderQuestions.BeginsOn) > order.AsAt ? OrderQuestions.BeginsOn
        : null;
}
