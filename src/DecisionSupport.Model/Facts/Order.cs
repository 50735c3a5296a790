namespace DecisionSupport.Model;

/// <summary>An order about one child, or the exercise of an emergency power, as rules see it.</summary>
public sealed partial class Order : View
{
    private static readonly Test MadeMoreThanThreeYearsAgo = new(
        "made more than three years ago",
        "the {order} was made more than three years ago",
        "the {order} was made no more than three years ago");

    internal Order(Subject subject, string child, DateOnly day)
        : base(subject, child, day, TestCount) =>
        Kind = OrderKinds.TryRead(subject.Sort, out var kind) ? kind : throw new ArgumentException($"'{subject.Sort}' is not a kind of order.", nameof(subject));

    /// <summary>Whether more than three years have passed since the order was made; the corresponding date three years on is the last day within them.</summary>
    public Proposition WasMadeMoreThanThreeYearsAgo => Dated(OrderQuestions.MadeOn, MadeMoreThanThreeYearsAgo, made => made < Day && made.AddYears(3) < Day);

    /// <summary>What sort of order it is.</summary>
    [Identity]
    public OrderKind Kind { get; }
}
