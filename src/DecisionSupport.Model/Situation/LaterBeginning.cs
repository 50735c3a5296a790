namespace DecisionSupport.Model;

/// <summary>That an order or emergency power begins after the day asked, so that it is not in force on it, whatever it has been since.</summary>
internal static class LaterBeginning
{
    /// <summary>The question whose answer shows that it begins later; null where nothing recorded does.</summary>
    internal static Question? Of(Recorded order) =>
        order.Day(OrderQuestions.MadeOn) > order.AsAt ? OrderQuestions.MadeOn
        : order.Moment(OrderQuestions.BeganAt)?.Day > order.AsAt ? OrderQuestions.BeganAt
        : order.Day(OrderQuestions.BeginsOn) > order.AsAt ? OrderQuestions.BeginsOn
        : null;
}
