namespace DecisionSupport.Inference;

/// <summary>Two facts are the same if they are of one type and equal, as in NRules.</summary>
internal sealed class Sameness : IEqualityComparer<object>
{
    internal static readonly Sameness Comparer = new();

    public new bool Equals(object? x, object? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.GetType() == y.GetType() && x.Equals(y));

    public int GetHashCode(object obj) => obj.GetHashCode();
}
