using System.Collections.Concurrent;

namespace DecisionSupport.Inference;

/// <summary>As many workspaces as evaluations have ever run side by side, without a lock.</summary>
internal sealed class WorkspacePool(RuleDescription[] rules, RuleDeclaration[] declarations)
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

    private Workspace Make()
    {
        var byType = declarations.ToDictionary(declaration => declaration.Type);
        return new Workspace(rules, [.. rules.Select(rule => StepsOf(byType[rule.Type]))]);
    }

    private static List<Step> StepsOf(RuleDeclaration declaration)
    {
        var draft = RuleReader.Read(declaration);
        return draft.Faults.Count > 0 ? throw new RuleDefinitionException(draft.Faults) : [.. draft.Steps, draft.Conclusion!];
    }
}
