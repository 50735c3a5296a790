namespace DecisionSupport.Model;

/// <summary>A person in relation to one child, as rules see one.</summary>
/// <remarks>
/// Where nobody has answered whether the person holds an order, or is limited by one, and all orders are recorded, the orders recorded answer it:
/// nobody is a special guardian where no special guardianship order is recorded.
/// </remarks>
public sealed partial class Person : View
{
    private static readonly Test OrderRecorded = new(
        "could rest on an order recorded",
        "an order on which that could rest is recorded",
        "all orders are recorded, and none is one on which that could rest");

    private readonly Subject ofChild;

    internal Person(Subject subject, Subject child, DateOnly day)
        : base(subject, child.Id, day, TestCount) => ofChild = child;

    /// <summary>The person's id.</summary>
    [Identity]
    public string Id => Subject.Id;

    /// <summary>Whether the person is named in a child arrangements order as one with whom the child is to live.</summary>
    public Proposition IsNamedInLivesWithOrder => Unless(IsSaidToBeNamedInLivesWithOrder, OrderKind.ChildArrangementsOrderLivesWith, OrderKind.Other);

    /// <summary>Whether the person is the child's special guardian.</summary>
    public Proposition IsSpecialGuardian => Unless(IsSaidToBeSpecialGuardian, OrderKind.SpecialGuardianshipOrder, OrderKind.Other);

    /// <summary>Whether the person has the care of the child by an order of the High Court under its inherent jurisdiction.</summary>
    public Proposition HasCareUnderHighCourtOrder => Unless(IsSaidToHaveCareUnderHighCourtOrder, OrderKind.Other);

    /// <summary>Whether an order limits the person's parental responsibility for where the child lives.</summary>
    public Proposition IsLimitedByOrder => Unless(
        IsSaidToBeLimitedByOrder,
        OrderKind.ProhibitedStepsOrder,
        OrderKind.ChildArrangementsOrderLivesWith,
        OrderKind.SpecialGuardianshipOrder,
        OrderKind.Other);

    /// <summary>What was answered; where nothing was, no if all orders are recorded and none is of a kind on which it could rest.</summary>
    private Proposition Unless(Proposition answered, params ReadOnlySpan<OrderKind> kinds)
    {
        if (!answered.Truth.IsNotKnown)
        {
            return answered;
        }

        var orders = ofChild[ListOf.Orders];
        var complete = Asked.On(Day, orders.Complete);
        if (complete is not { State: AnswerState.Known, Value.Word: 0 })
        {
            return answered;
        }

        foreach (var order in orders.Members)
        {
            if (OrderKinds.TryRead(order.Sort, out var kind) && kinds.Contains(kind))
            {
                return answered;
            }
        }

        return new Ground(ofChild, Vocabulary.Complete(ListOf.Orders), OrderRecorded, complete, Truth.False);
    }
}
