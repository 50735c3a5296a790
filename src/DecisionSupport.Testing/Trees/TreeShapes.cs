namespace DecisionSupport.Testing;

/// <summary>The trees of every provision, and which rely on which.</summary>
internal sealed class TreeShapes
{
    private readonly Dictionary<string, TreeShape> shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> reliance = new(StringComparer.Ordinal);

    internal TreeShapes(IEnumerable<Conclusion> examples)
    {
        foreach (var conclusion in examples)
        {
            if (!shapes.TryGetValue(conclusion.Provision, out var shape))
            {
                shapes[conclusion.Provision] = shape = new TreeShape(conclusion.Provision);
            }

            shape.Learn(conclusion.Holds);
        }

        All = [.. shapes.Values.OrderBy(s => s.Provision, StringComparer.Ordinal)];
        foreach (var shape in All)
        {
            Follow(shape.Provision, reliance[shape.Provision] = new HashSet<string>(StringComparer.Ordinal));
        }
    }

    internal IReadOnlyList<TreeShape> All { get; }

    internal TreeShape this[string provision] => shapes[provision];

    internal bool Knows(string provision) => shapes.ContainsKey(provision);

    /// <summary>Whether a provision's truth can turn on another's: it is that provision, or relies on one that relies on it.</summary>
    internal bool TurnsOn(string provision, string other) => reliance.TryGetValue(provision, out var all) && all.Contains(other);

    private void Follow(string provision, HashSet<string> all)
    {
        if (!all.Add(provision) || !shapes.TryGetValue(provision, out var shape))
        {
            return;
        }

        foreach (var relied in shape.Relied)
        {
            Follow(relied, all);
        }
    }
}
