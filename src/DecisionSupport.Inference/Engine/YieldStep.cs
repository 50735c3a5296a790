using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

internal abstract class YieldStep : Step
{
    internal abstract Type Yields { get; }
}

internal sealed class YieldStep<TItem>(Func<IContext, TItem> conclude) : YieldStep where TItem : class
{
    private int _rule;
    private int _slots;

    internal override Type Yields => typeof(TItem);

    protected override string Name => $"Yield<{typeof(TItem).Name}>";

    internal override void Attach(Workspace workspace, RuleDescription rule, Step? next, int slot)
    {
        base.Attach(workspace, rule, next, slot);
        (_rule, _slots) = (rule.Order, slot);
    }

    protected override void Proceed()
    {
        var conclusion = conclude(NoContext.Instance) ?? throw Failures.Nothing(Rule, typeof(TItem));
        if (conclusion.GetType() != typeof(TItem))
            throw Failures.Otherwise(Rule, typeof(TItem), conclusion.GetType());
        Workspace.Conclude(conclusion, _rule, _slots);
    }

    private sealed class NoContext : IContext
    {
        internal static readonly NoContext Instance = new();
    }
}
