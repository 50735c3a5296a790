using System.Collections.Concurrent;

namespace DecisionSupport.Inference;

/// <summary>As many workspaces as evaluations have ever run side by side, without a lock.</summary>
internal sealed class WorkspacePool(RuleDescription[] rules)
{
    private readonly ConcurrentQueue<Workspace> _spare = [];
    private Workspace? _nearest;

    internal Workspace Rent()
    {
        var workspace = Interlocked.Exchange(ref _nearest, null);
        return workspace ?? (_spare.TryDequeue(out workspace) ? workspace : Make());
    }

    internal void Return(Workspace workspace)
    {
        if (Interlocked.CompareExchange(ref _nearest, workspace, null) is not null)
            _spare.Enqueue(workspace);
    }

    private Workspace Make() => new(rules, Array.ConvertAll(rules, StepsOf));

    private static List<Step> StepsOf(RuleDescription rule)
    {
        var draft = RuleReader.Read(rule.Shape.Declaration, rule.Shape.Label);
        if (draft.Shape is not { } shape || !shape.IsLike(rule.Shape))
        {
            draft.Refuse(Refusal.SaysOtherwise);
            throw new RuleDefinitionException(draft.Faults);
        }

        return [.. draft.Steps, draft.Conclusion!];
    }
}
