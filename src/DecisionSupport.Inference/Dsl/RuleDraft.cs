using System.Linq.Expressions;
using System.Reflection;

namespace DecisionSupport.Inference.Dsl;

/// <summary>A rule while it is being stated: its steps, and what is wrong with it.</summary>
internal sealed partial class RuleDraft(RuleDeclaration declaration, RuleLabel label, Func<MemberInfo, bool>? identity)
{
    private readonly List<Step> _steps = [];
    private readonly List<RuleFault> _faults = [];
    private readonly List<Variable> _bound = [];
    private readonly Func<MemberInfo, bool>? _identity = identity;

    internal IReadOnlyList<Step> Steps => _steps;

    internal IReadOnlyList<RuleFault> Faults => _faults;

    internal YieldStep? Conclusion { get; private set; }

    /// <summary>The rule as data; none while it is not whole, or if anything is wrong with it.</summary>
    internal RuleShape? Shape { get; private set; }

    internal void Add(Step? step)
    {
        if (step is null)
            return;
        if (_identity is not null && step.Reads is { How: Reading.Test })
            Refuse(Refusal.AbsenceTested);
        _steps.Add(step);
    }

    internal void Conclude(YieldStep conclusion)
    {
        if (Conclusion is not null)
            Refuse(Refusal.YieldedTwice);
        else if (conclusion.Yields.IsAbstract)
            Refuse(Refusal.CannotBeMade(conclusion.Yields));
        Conclusion = conclusion;
    }

    internal Variable? Bind(LambdaExpression alias)
    {
        var variable = Variable.Read(alias);
        if (variable is null)
            Refuse(Refusal.AliasIsNotAVariable(alias.ToString()));
        else if (_bound.Contains(variable))
            Refuse(Refusal.BoundTwice(variable.Name));
        else
            _bound.Add(variable);
        return variable;
    }

    internal void Refuse(Refusal refusal) => _faults.Add(new RuleFault(label.Name, refusal.Fault, refusal.Remedy));

    /// <summary>What can be said only when the whole rule has been stated.</summary>
    internal void Finish()
    {
        CheckLambdas();
        if (_faults.Count > 0)
            return;
        var reads = _steps.ConvertAll(step => step.Reads!).FindAll(read => read is not null);
        if (!reads.Exists(read => read.IsTraced))
            Refuse(Refusal.NothingMatched);
        if (Conclusion is null)
            Refuse(Refusal.NothingYielded);
        else if (_faults.Count == 0)
            Shape = new RuleShape(declaration, label, reads, Conclusion.Yields);
    }

    partial void CheckLambdas();
}
