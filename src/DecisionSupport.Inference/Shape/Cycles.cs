namespace DecisionSupport.Inference;

/// <summary>Rules that wait for each other.</summary>
internal static class Cycles
{
    /// <summary>One fault for each group of rules that wait for each other, told along the shortest way round.</summary>
    /// <param name="stuck">The rules that wait; not all of them need be on a cycle.</param>
    internal static IEnumerable<RuleFault> Among(IReadOnlyList<RuleShape> stuck)
    {
        var told = new HashSet<RuleShape>();
        foreach (var shape in stuck)
        {
            if (told.Contains(shape) || WayRound(shape, stuck) is not { } way)
                continue;
            told.UnionWith(way);
            yield return Tell(way);
        }
    }

    /// <summary>From a rule along what it reads back to itself; the rule read comes after its reader.</summary>
    private static List<RuleShape>? WayRound(RuleShape start, IReadOnlyList<RuleShape> stuck)
    {
        var readers = new Dictionary<RuleShape, RuleShape>();
        var queue = new Queue<RuleShape>([start]);
        while (queue.TryDequeue(out var reader))
        {
            foreach (var source in stuck.Where(reader.ReadsFrom))
            {
                if (!readers.TryAdd(source, reader))
                    continue;
                if (source == start)
                    return Retrace(start, readers);
                queue.Enqueue(source);
            }
        }

        return null;
    }

    private static List<RuleShape> Retrace(RuleShape start, Dictionary<RuleShape, RuleShape> readers)
    {
        var way = new List<RuleShape> { start };
        for (var reader = readers[start]; reader != start; reader = readers[reader])
            way.Insert(1, reader);
        return way;
    }

    private static RuleFault Tell(List<RuleShape> way)
    {
        var steps = way.Select((reader, at) => (Reader: reader, Source: way[(at + 1) % way.Count]))
            .Select(step => $"{step.Reader.Name} reads {step.Source.Yielded.Name}, which {step.Source.Name} yields");
        return new RuleFault(
            string.Join(", ", way.Select(shape => shape.Name).Order(StringComparer.Ordinal)),
            (way.Count == 1 ? "It waits for itself: " : "They wait for each other: ") + string.Join("; ", steps) + ".",
            $"Let {(way.Count == 1 ? "it" : "one of them")} read what the conclusion was drawn from.");
    }
}
