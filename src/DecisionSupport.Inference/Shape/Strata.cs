namespace DecisionSupport.Inference;

/// <summary>
/// The order that follows from what rules read and yield. A rule's stratum is one more than the latest rule whose
/// conclusions it reads, so that whatever it matches or collects is complete when it runs.
/// </summary>
internal static class Strata
{
    /// <summary>The rules in order of evaluation; those on a cycle have no place, and the cycle is a fault.</summary>
    /// <param name="shapes">The rules, in the order that they keep within a stratum.</param>
    /// <param name="faults">Takes the faults found.</param>
    internal static RuleDescription[] Order(IEnumerable<RuleShape> shapes, List<RuleFault> faults)
    {
        var waiting = new List<RuleShape>(shapes);
        var placed = new List<RuleDescription>(waiting.Count);
        for (var stratum = 0; waiting.FindAll(shape => !waiting.Exists(shape.ReadsFrom)) is { Count: > 0 } ready; stratum++)
        {
            foreach (var shape in ready)
                placed.Add(new RuleDescription(shape, stratum, placed.Count));
            waiting.RemoveAll(ready.Contains);
        }

        faults.AddRange(Cycles.Among(waiting));
        return [.. placed];
    }
}
