using System.Runtime.InteropServices;

namespace DecisionSupport.Inference;

/// <summary>
/// All that one evaluation needs and no other may touch: an instance of every rule, and room for facts and conclusions.
/// It is used again afterwards, unless it saw a failure.
/// </summary>
internal sealed class Workspace
{
    private readonly RuleDescription[] _rules;
    private readonly Step[] _firstSteps;
    private readonly Extents _extents = new();
    private readonly Dictionary<object, int> _origins = new(Sameness.Comparer);
    private readonly List<object> _conclusions = [];
    private readonly List<int> _concludedBy = [];
    private readonly List<object> _trace = [];
    private CancellationToken _cancellation;

    internal Workspace(RuleDescription[] rules, List<Step>[] steps)
    {
        _rules = rules;
        _firstSteps = Array.ConvertAll(steps, chain => chain[0]);
        for (var rule = 0; rule < rules.Length; rule++)
        {
            Attach(rules[rule], steps[rule]);
            Frame = steps[rule].Count > Frame.Length ? new object[steps[rule].Count] : Frame;
        }
    }

    /// <summary>What the rule now running has found so far, by slot.</summary>
    internal object[] Frame { get; private set; } = [];

    internal Extent<TItem> ExtentOf<TItem>() where TItem : class => _extents.Of<TItem>();

    internal Evaluation Evaluate(IReadOnlyList<object> facts, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        Insert(facts);
        foreach (var step in _firstSteps)
            step.Run();
        var evaluation = Result();
        Forget();
        return evaluation;
    }

    internal void Conclude(object conclusion, int rule, int slots)
    {
        ref var origin = ref CollectionsMarshal.GetValueRefOrAddDefault(_origins, conclusion, out var known);
        if (known)
        {
            throw origin < 0
                ? Failures.ConcludedAsGiven(conclusion, _rules[rule].Name, ~origin)
                : Failures.ConcludedTwice(conclusion, _rules[origin].Name, _rules[rule].Name);
        }

        origin = rule;
        _conclusions.Add(conclusion);
        _concludedBy.Add(rule);
        _trace.AddRange(Frame.AsSpan(0, slots));
        _extents.Add(conclusion);
    }

    internal void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    internal bool IsCancelled(Exception exception) => exception is OperationCanceledException && _cancellation.IsCancellationRequested;

    private void Attach(RuleDescription rule, List<Step> chain)
    {
        var slot = 0;
        for (var at = 0; at < chain.Count; at++)
        {
            chain[at].Attach(this, rule, at + 1 < chain.Count ? chain[at + 1] : null, slot);
            slot += chain[at].IsTraced ? 1 : 0;
        }
    }

    private void Insert(IReadOnlyList<object> facts)
    {
        for (var at = 0; at < facts.Count; at++)
        {
            var item = facts[at] ?? throw Failures.Missing(at);
            ref var origin = ref CollectionsMarshal.GetValueRefOrAddDefault(_origins, item, out var known);
            if (known)
                throw Failures.GivenTwice(item, ~origin, at);
            origin = ~at;
            _extents.Add(item);
        }
    }

    private Evaluation Result()
    {
        var trace = new Trace(_rules, [.. _concludedBy], [.. _conclusions], [.. _trace]);
        return new Evaluation(trace.Conclusions, trace.Firings);
    }

    /// <summary>No family's facts stay in memory for the next one to find.</summary>
    private void Forget()
    {
        _cancellation = default;
        _extents.Clear();
        _origins.Clear();
        _conclusions.Clear();
        _concludedBy.Clear();
        _trace.Clear();
        Array.Clear(Frame);
    }
}
