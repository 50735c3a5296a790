namespace DecisionSupport.Inference.Dsl;

/// <summary>A query while its rule is being stated.</summary>
internal abstract class QueryDraft(RuleDraft rule)
{
    private bool _collected;

    internal RuleDraft Rule => rule;

    internal void Collect() => _collected = true;

    internal abstract void Where(IEnumerable<Delegate> predicates);

    /// <summary>The step that the query amounts to; none if it does not end with Collect, which is a fault.</summary>
    internal Step? ToStep(Variable? variable)
    {
        if (_collected)
            return Collecting(variable);
        rule.Refuse(Refusal.QueryWithoutCollect);
        return null;
    }

    protected abstract Step Collecting(Variable? variable);
}

internal sealed class QueryDraft<TItem>(RuleDraft rule, IEnumerable<Func<TItem, bool>> conditions) : QueryDraft(rule) where TItem : class
{
    private readonly List<Func<TItem, bool>> _conditions = [.. conditions];

    // A query for Child is also a query for Person, so that a predicate may be one on a base type.
    internal override void Where(IEnumerable<Delegate> predicates) =>
        _conditions.AddRange(predicates.Select(predicate => (Func<TItem, bool>)predicate));

    protected override Step Collecting(Variable? variable) => new CollectStep<TItem>(variable, [.. _conditions]);
}
