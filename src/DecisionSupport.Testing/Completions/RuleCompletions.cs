namespace DecisionSupport.Testing;

/// <summary>What came of a rule over its own questions: every answer to each, <i>not known</i> included, and every way in which what is open could be answered.</summary>
public sealed class RuleCompletions
{
    private const int MostShown = 20;

    private readonly List<string> overturned = [];
    private readonly List<string> moved = [];
    private readonly Dictionary<string, LeftOpen> leftOpen = new(StringComparer.Ordinal);

    internal RuleCompletions(AnswerSpace space, bool isExhaustive)
    {
        Provision = space.Provision;
        Questions = [.. space.Places.Select(p => p.Path)];
        Combinations = space.Size;
        IsExhaustive = isExhaustive;
    }

    /// <summary>The provision.</summary>
    public string Provision { get; }

    /// <summary>Where the answers stand that its rule reads, with those that it relies on.</summary>
    public IReadOnlyList<string> Questions { get; }

    /// <summary>How many combinations of answers there are; more than can be counted out for many rules.</summary>
    public double Combinations { get; }

    /// <summary>Whether all were tried; otherwise they are sampled.</summary>
    public bool IsExhaustive { get; }

    /// <summary>How often the rule came out true, false and not known, over the combinations tried that do not contradict themselves.</summary>
    public Tally Tally { get; } = new();

    /// <summary>How many combinations tried contradict themselves, and are nobody's case.</summary>
    public long Contradictory { get; internal set; }

    /// <summary>How many combinations are decided and have something open, so that a completion could have overturned them.</summary>
    public long Supervalued { get; internal set; }

    /// <summary>How many single further answers were given to something decided.</summary>
    public long Steps { get; internal set; }

    /// <summary>How many combinations are decided, and are otherwise or open under some completion.</summary>
    public long OverturnedCount { get; private set; }

    /// <summary>The first of them, each with its answers.</summary>
    public IReadOnlyList<string> Overturned => overturned;

    /// <summary>How often one further answer undid what was decided.</summary>
    public long MovedCount { get; private set; }

    /// <summary>The first of them, each with its answers.</summary>
    public IReadOnlyList<string> Moved => moved;

    /// <summary>What is left open though every completion agrees, by reason.</summary>
    public IReadOnlyCollection<LeftOpen> LeftOpen => leftOpen.Values;

    internal void AddOverturned(Func<string> where) => OverturnedCount = Add(overturned, OverturnedCount, where);

    internal void AddMoved(Func<string> where) => MovedCount = Add(moved, MovedCount, where);

    internal void AddLeftOpen(LeftOpenReason reason, IReadOnlyList<string> on, Truth agreed, Func<string> example)
    {
        var key = $"{reason} {agreed.IsTrue} {string.Join(' ', on)}";
        leftOpen[key] = leftOpen.TryGetValue(key, out var found) ? found with { Count = found.Count + 1 } : new LeftOpen(reason, on, agreed, example(), 1);
    }

    private static long Add(List<string> shown, long count, Func<string> where)
    {
        if (count < MostShown)
        {
            shown.Add(where());
        }

        return count + 1;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Provision}: {Questions.Count} answers, {Tally.Total + Contradictory} combinations {(IsExhaustive ? "(all)" : "(sampled)")}, {Tally}; {OverturnedCount} overturned, {LeftOpen.Sum(l => l.Count)} left open though all completions agree");
}
