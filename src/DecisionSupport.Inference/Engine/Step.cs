namespace DecisionSupport.Inference;

/// <summary>
/// One step of a rule, in the order stated; the last one concludes. A step belongs to one instance of its rule and so to
/// one workspace: no two evaluations ever share it.
/// </summary>
internal abstract class Step
{
    /// <summary>Which facts the step reads, and how; none for a step that reads none.</summary>
    internal virtual ReadType? Reads => null;

    /// <summary>Whether what the step found is part of what the conclusion was drawn from.</summary>
    internal bool IsTraced => Reads is { IsTraced: true };

    protected Workspace Workspace { get; private set; } = null!;

    protected Step Next { get; private set; } = null!;

    protected int Slot { get; private set; }

    protected string Rule { get; private set; } = "";


    internal virtual void Attach(Workspace workspace, RuleDescription rule, Step? next, int slot)
    {
        (Workspace, Rule, Slot) = (workspace, rule.Name, slot);
        Next = next ?? this;
    }

    internal void Run()
    {
        try
        {
            Proceed();
        }
        catch (Exception exception) when (exception is not RuleEvaluationException && !Workspace.IsCancelled(exception))
        {
            throw Failures.Thrown([Rule], Name, exception);
        }
    }

    protected abstract string Name { get; }

    /// <summary>Finds what there is to find, and runs the next step for each.</summary>
    protected abstract void Proceed();
}
