namespace DecisionSupport.Naive;

/// <summary>Asks each rule for its conclusions when another rule needs them. No strata, no indexes, no order: a reference to compare engines with, and slow.</summary>
public sealed class NaiveRules
{
    private readonly List<Rule> rules = [];

    /// <summary>Every rule of the rule files.</summary>
    public NaiveRules()
    {
        foreach (var type in typeof(NaiveRules).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule))))
        {
            var rule = (Rule)Activator.CreateInstance(type)!;
            rule.Define();
            rules.Add(rule);
        }
    }

    /// <summary>How many rules there are.</summary>
    public int Count => rules.Count;

    /// <summary>Everything that the rules conclude of the facts.</summary>
    public IEnumerable<Conclusion> Conclude(IReadOnlyList<object> facts)
    {
        var known = new Dictionary<Rule, List<object>>();
        return rules.SelectMany(rule => Conclusions(rule, facts, known)).Cast<Conclusion>();
    }

    private List<object> Conclusions(Rule rule, IReadOnlyList<object> facts, Dictionary<Rule, List<object>> known)
    {
        if (known.TryGetValue(rule, out var conclusions))
        {
            return conclusions;
        }

        // Everything needed is worked out before the rule's variables are written to.
        var candidates = rule.Steps.ConvertAll(step => Of(step.Type, facts, known));
        known[rule] = conclusions = [];
        Match(rule, 0, candidates, conclusions);
        return conclusions;
    }

    private List<object> Of(Type type, IReadOnlyList<object> facts, Dictionary<Rule, List<object>> known) =>
        [.. facts.Where(type.IsInstanceOfType), .. rules.Where(r => r.Yields.IsAssignableTo(type)).SelectMany(r => Conclusions(r, facts, known))];

    private static void Match(Rule rule, int at, List<List<object>> candidates, List<object> conclusions)
    {
        if (at == rule.Steps.Count)
        {
            conclusions.Add(rule.Conclude());
            return;
        }

        var step = rule.Steps[at];
        if (step.Collects)
        {
            step.Into(step.List(candidates[at].Where(step.Holds)));
            Match(rule, at + 1, candidates, conclusions);
            return;
        }

        foreach (var fact in candidates[at].Where(step.Holds))
        {
            step.Into(fact);
            Match(rule, at + 1, candidates, conclusions);
        }
    }
}
