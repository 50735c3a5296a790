namespace DecisionSupport.Model;

/// <summary>A need of one child or family, as rules see it.</summary>
public sealed partial class Need : View
{
    internal Need(Subject subject, string child, DateOnly day)
        : base(subject, child, day, TestCount) =>
        Kind = NeedKinds.TryRead(subject.Sort, out var kind) ? kind : throw new ArgumentException($"'{subject.Sort}' is not a kind of need.", nameof(subject));

    /// <summary>What sort of need it is.</summary>
    [Identity]
    public NeedKind Kind { get; }
}
