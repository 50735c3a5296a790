using System.Collections;
using NRules.Extensibility;
using NRules.RuleModel;

namespace DecisionSupport.Inference;

/// <summary>One evaluation: what was given, and what has been concluded so far.</summary>
internal sealed class Run(RuleDescription[] rules, IReadOnlyList<string>[] traced) : IDependencyResolver
{
    private readonly Dictionary<object, int> _origins = new(Sameness.Comparer);
    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Rule, object[] Found, object Conclusion)> _fired = [];

    object IDependencyResolver.Resolve(IResolutionContext context, Type serviceType) => this;

    internal void Give(IReadOnlyList<object> facts)
    {
        for (var at = 0; at < facts.Count; at++)
        {
            var item = facts[at] ?? throw Failures.Missing(at);
            if (!_origins.TryAdd(item, ~at))
                throw Failures.GivenTwice(item, ~_origins[item], at);
            _places.Add(item, at);
        }
    }

    internal TItem Conclude<TItem>(IContext context, int rule, TItem? conclusion) where TItem : class
    {
        var name = rules[rule].Name;
        if (conclusion is null)
            throw Failures.Nothing(name, typeof(TItem));
        if (conclusion.GetType() != typeof(TItem))
            throw Failures.Otherwise(name, typeof(TItem), conclusion.GetType());
        if (!_origins.TryAdd(conclusion, rule))
        {
            throw _origins[conclusion] is var origin && origin < 0
                ? Failures.ConcludedAsGiven(conclusion, name, ~origin)
                : Failures.ConcludedTwice(conclusion, rules[origin].Name, name);
        }

        _fired.Add((rule, Found(context, rule), conclusion));
        return conclusion;
    }

    /// <summary>The conclusions in canonical order: NRules fires the matches of one rule in an order that follows from its network.</summary>
    internal Evaluation Result()
    {
        var fired = new List<(int Rule, object[] Found, object Conclusion)>(_fired.Count);
        foreach (var ofRule in _fired.GroupBy(firing => firing.Rule).OrderBy(group => group.Key))
        {
            foreach (var firing in ofRule.OrderBy(firing => PlacesOf(firing.Rule, firing.Found), PlaceComparer))
            {
                _places.Add(firing.Conclusion, _places.Count);
                fired.Add(firing);
            }
        }

        var trace = new Trace(
            rules,
            [.. fired.Select(firing => firing.Rule)],
            [.. fired.Select(firing => firing.Conclusion)],
            [.. fired.SelectMany(firing => firing.Found)]);
        return new Evaluation(trace.Conclusions, trace.Firings);
    }

    private static readonly Comparer<int[]> PlaceComparer = Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    private int[] PlacesOf(int rule, object[] found) =>
        [.. found.Where((_, slot) => rules[rule].Shape.Traced[slot].How == Reading.Match).Select(item => _places[item])];

    private object[] Found(IContext context, int rule)
    {
        var facts = context.Match.Facts.ToDictionary(item => item.Declaration.Name, item => item.Value!);
        return [.. traced[rule].Select((name, slot) => rules[rule].Shape.Traced[slot].How == Reading.Collect
            ? ((IEnumerable)facts[name]).Cast<object>().ToArray()
            : facts[name])];
    }
}
