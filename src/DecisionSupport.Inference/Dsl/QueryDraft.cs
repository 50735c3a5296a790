namespace DecisionSupport.Inference.Dsl;

/// <summary>A query while its rule is being stated.</summary>
internal abstract class QueryDraft(RuleDraft rule)
{
    private bool _collected;

    internal RuleDraft Rule => rule;

    internal void Collect() => _collected = true;

    internal abstract void Where(IEnumerable<Delegate> predicates);

    /// <summary>The step that the query amounts to, into a variable of this type; none if there is none, which is a fault.</summary>
    internal Step? ToStep(Variable? variable, Type result)
    {
        if (!_collected)
            rule.Refuse(Refusal.QueryWithoutCollect);
        else if (result != ListType)
            rule.Refuse(Refusal.CollectsAsAnother(ListType.GenericTypeArguments[0]));
        else
            return Collecting(variable);
        return null;
    }

    protected abstract Type ListType { get; }

    protected abstract Step Collecting(Variable? variable);
}

internal sealed class QueryDraft<TItem>(RuleDraft rule, IEnumerable<Func<TItem, bool>> conditions) : QueryDraft(rule) where TItem : class
{
    private readonly List<Func<TItem, bool>> _conditions = [.. conditions];

    protected override Type ListType => typeof(IEnumerable<TItem>);

    // A query for Child is also a query for Person, so that a predicate may be one on a base type.
    internal override void Where(IEnumerable<Delegate> predicates) =>
        _conditions.AddRange(predicates.Select(predicate => (Func<TItem, bool>)predicate));

    protected override Step Collecting(Variable? variable) => new CollectStep<TItem>(variable, [.. _conditions]);
}
