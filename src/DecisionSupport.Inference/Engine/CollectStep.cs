using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

internal sealed class CollectStep<TItem>(Variable? variable, Func<TItem, bool>[] conditions) : Step where TItem : class
{
    private readonly List<TItem> _found = [];
    private Extent<TItem> _extent = null!;

    internal override ReadType Reads { get; } = new(Reading.Collect, typeof(TItem));

    protected override string Name => $"Query of {typeof(TItem).Name}";

    internal override void Attach(Workspace workspace, RuleDescription rule, Step? next, int slot)
    {
        base.Attach(workspace, rule, next, slot);
        _extent = workspace.ExtentOf<TItem>();
    }

    protected override void Proceed()
    {
        Workspace.ThrowIfCancelled();
        var snapshot = Snapshot();
        variable?.Set(snapshot);
        Workspace.Frame[Slot] = snapshot;
        Next.Run();
        variable?.Clear();
    }

    /// <summary>An array of its own for each match, so that a conclusion may keep it.</summary>
    private TItem[] Snapshot()
    {
        foreach (var item in _extent.Items)
        {
            if (conditions.Hold(item))
                _found.Add(item);
        }

        TItem[] snapshot = [.. _found];
        _found.Clear();
        return snapshot;
    }
}
