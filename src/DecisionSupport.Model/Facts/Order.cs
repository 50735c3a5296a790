namespace DecisionSupport.Model;

/// <summary>An order about one child, or the exercise of an emergency power, as rules see it.</summary>
public sealed partial class Order : View
{
    internal Order(Subject subject, string child, DateOnly day)
        : base(subject, child, day, TestCount) =>
        Kind = OrderKinds.TryRead(subject.Sort, out var kind) ? kind : throw new ArgumentException($"'{subject.Sort}' is not a kind of order.", nameof(subject));

    /// <summary>What sort of order it is.</summary>
    [Identity]
    public OrderKind Kind { get; }
}
