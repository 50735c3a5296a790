namespace DecisionSupport.Testing;

/// <summary>The trees of every provision, and which rely on which.</summary>
internal sealed class TreeShapes
{
    private readonly SortedDictionary<string, TreeShape> shapes = new(StringComparer.Ordinal);
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
            Learn(conclusion);
        }
    }

    internal IEnumerable<TreeShape> All => shapes.Values;

    internal TreeShape this[string provision] => shapes[provision];

    internal bool Knows(string provision) => shapes.ContainsKey(provision);

    /// <summary>Whether a provision's truth can turn on another's: it is that provision, or relies on one that relies on it.</summary>
    internal bool TurnsOn(string provision, string other) => reliance.TryGetValue(provision, out var all) && all.Contains(other);

    private void Learn(Conclusion conclusion)
    {
        if (!reliance.TryGetValue(conclusion.Provision, out var all))
        {
            reliance[conclusion.Provision] = all = new HashSet<string>(StringComparer.Ordinal) { conclusion.Provision };
        }

        // The tree of what is relied on hangs below, so one walk finds the whole chain.
        foreach (var relied in Relied(conclusion.Holds))
        {
            all.Add(relied.Conclusion.Provision);
        }
    }

    private static IEnumerable<Reliance> Relied(Proposition proposition)
    {
        var below = proposition is Quantified q ? q.Parts.Append(q.Complete) : proposition.Parts;
        var deeper = below.SelectMany(Relied);
        return proposition is Reliance reliance ? deeper.Prepend(reliance) : deeper;
    }
}
