namespace DecisionSupport.Inference;

/// <summary>
/// The order that follows from what rules read and yield. A rule's stratum is one more than the latest rule whose
/// conclusions it reads, so that whatever it matches or collects is complete when it runs.
/// </summary>
internal static class Strata
{
    /// <summary>Descriptions in order of evaluation; a cycle is a fault, and the rules on it have no place; so is a name that two rules share.</summary>
    internal static RuleDescription[] Order(IReadOnlyList<RuleShape> shapes, List<RuleFault> faults)
    {
        faults.AddRange(RuleLabel.Shared(shapes));
        var sources = shapes.ToDictionary(shape => shape, shape => shapes.Where(shape.ReadsFrom).ToArray());
        var strata = new Dictionary<RuleShape, int>();
        while (shapes.Where(shape => !strata.ContainsKey(shape) && sources[shape].All(strata.ContainsKey)).ToArray() is { Length: > 0 } ready)
        {
            foreach (var shape in ready)
                strata.Add(shape, sources[shape].Select(source => strata[source] + 1).DefaultIfEmpty(0).Max());
        }

        faults.AddRange(Cycles.Among([.. shapes.Where(shape => !strata.ContainsKey(shape))], shape => sources[shape]));
        return [.. strata
            .OrderBy(pair => pair.Value)
            .ThenBy(pair => pair.Key.FullName, StringComparer.Ordinal)
            .Select((pair, order) => new RuleDescription(pair.Key, pair.Value, order))];
    }
}
