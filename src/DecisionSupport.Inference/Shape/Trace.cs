namespace DecisionSupport.Inference;

/// <summary>What each conclusion was drawn from, kept flat until somebody asks.</summary>
internal sealed class Trace(RuleDescription[] rules, int[] concludedBy, object[] conclusions, object[] found)
{
    internal object[] Conclusions => conclusions;

    internal IReadOnlyList<Firing> Firings()
    {
        var firings = new Firing[conclusions.Length];
        for (int at = 0, slot = 0; at < firings.Length; at++)
        {
            var rule = rules[concludedBy[at]];
            var slots = rule.Shape.Traced.Count;
            firings[at] = Read(rule, found.AsSpan(slot, slots), conclusions[at]);
            slot += slots;
        }

        return firings;
    }

    private static Firing Read(RuleDescription rule, ReadOnlySpan<object> slots, object conclusion)
    {
        List<object> matched = [], collected = [];
        for (var at = 0; at < slots.Length; at++)
        {
            if (rule.Shape.Traced[at].How == Reading.Collect)
                collected.AddRange((object[])slots[at]);
            else
                matched.Add(slots[at]);
        }

        return new Firing(rule, matched, collected, conclusion);
    }
}
