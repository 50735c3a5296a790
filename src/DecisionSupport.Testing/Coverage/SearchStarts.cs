namespace DecisionSupport.Testing;

/// <summary>For each condition of each rule, conclusions of generated families from which its search begins; first those in which it decides already.</summary>
internal sealed class SearchStarts
{
    private const int OfEach = 10;
    private const int Sorts = 6;

    private readonly Dictionary<(string Provision, int Place), List<(FamilySituation, Conclusion)>[]> starts = [];

    internal SearchStarts(IEnumerable<(FamilySituation Situation, Conclusion Conclusion)> examples, TreeShapes shapes)
    {
        foreach (var example in examples)
        {
            var provision = example.Conclusion.Provision;
            foreach (var condition in ConditionAt.In(example.Conclusion, shapes[provision]))
            {
                Add((provision, condition.Place), example, condition);
            }
        }
    }

    /// <summary>One of each sort, then a second of each, and so on.</summary>
    internal IReadOnlyList<(FamilySituation Situation, Conclusion Conclusion)> this[string provision, int place] =>
        starts.TryGetValue((provision, place), out var found) ? [.. Enumerable.Range(0, OfEach).SelectMany(i => found.SelectMany(sort => sort.Skip(i).Take(1)))] : [];

    private void Add((string, int) at, (FamilySituation, Conclusion Conclusion) example, ConditionAt condition)
    {
        if (!starts.TryGetValue(at, out var found))
        {
            starts[at] = found = [.. Enumerable.Range(0, Sorts).Select(_ => new List<(FamilySituation, Conclusion)>())];
        }

        // Whether there is anybody or anything to answer for it shows in its truth: so it begins from each.
        var truth = condition.Leaf.Truth;
        var decides = condition.Instead(example.Conclusion, Truth.True) != condition.Instead(example.Conclusion, Truth.False);
        var sort = found[(decides ? 0 : Sorts / 2) + (truth.IsTrue ? 0 : truth.IsFalse ? 1 : 2)];
        if (sort.Count < OfEach)
        {
            sort.Add(example);
        }
    }
}
