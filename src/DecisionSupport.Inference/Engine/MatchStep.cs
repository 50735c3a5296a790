using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

internal sealed class MatchStep<TItem>(Variable? variable, Func<TItem, bool>[] conditions) : Step where TItem : class
{
    private Extent<TItem> _extent = null!;

    internal override ReadType Reads { get; } = new(Reading.Match, typeof(TItem));

    protected override string Name => $"Match<{typeof(TItem).Name}>";

    internal override void Attach(Workspace workspace, RuleDescription rule, Step? next, int slot)
    {
        base.Attach(workspace, rule, next, slot);
        _extent = workspace.ExtentOf<TItem>();
    }

    protected override void Proceed()
    {
        Workspace.ThrowIfCancelled();
        foreach (var item in _extent.Items)
        {
            if (!conditions.Hold(item))
                continue;
            variable?.Set(item);
            Workspace.Frame[Slot] = item;
            Next.Run();
            // At once, and not after the last: a condition that reads its own variable finds nothing, not the match before.
            variable?.Clear();
        }
    }
}
