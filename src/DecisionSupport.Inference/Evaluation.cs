namespace DecisionSupport.Inference;

/// <summary>What a rule set concluded from one set of facts.</summary>
public sealed class Evaluation
{
    private readonly object[] _conclusions;
    private readonly Lazy<IReadOnlyList<Firing>> _firings;

    internal Evaluation(object[] conclusions, Func<IReadOnlyList<Firing>> firings)
    {
        _conclusions = conclusions;
        _firings = new Lazy<IReadOnlyList<Firing>>(firings);
    }

    /// <summary>The conclusions: by stratum, then by the full name of the rule, then by the order of the facts given.</summary>
    public IReadOnlyList<object> Conclusions => _conclusions;

    /// <summary>For each conclusion, in the same order, the rule and the facts that it was drawn from.</summary>
    public IReadOnlyList<Firing> Firings => _firings.Value;

    /// <summary>The conclusions of a type and of the types derived from it, in the same order.</summary>
    public IReadOnlyList<T> Of<T>() where T : class => [.. _conclusions.OfType<T>()];
}
