using System.Reflection;
using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

/// <summary>The embedded engine: every rule once, in order of strata, by nested loops in the order in which it states its matches.</summary>
internal sealed class Evaluator
{
    private readonly RuleDescription[] _rules;
    private readonly WorkspacePool _workspaces;

    private Evaluator(RuleDescription[] rules)
    {
        _rules = rules;
        _workspaces = new WorkspacePool(rules);
    }

    internal IReadOnlyList<RuleDescription> Rules => _rules;

    internal static Evaluator Load(IEnumerable<RuleDeclaration> declared, Func<MemberInfo, bool>? identity)
    {
        var faults = new List<RuleFault>();
        var shapes = new List<RuleShape>();
        foreach (var declaration in Declarations.Sound(declared, faults))
        {
            var draft = RuleReader.Read(declaration, RuleReader.LabelOf(declaration.Type), identity);
            faults.AddRange(draft.Faults);
            if (draft.Shape is { } shape)
                shapes.Add(shape);
        }

        Declarations.CheckNames(shapes, faults);
        var rules = Strata.Order(shapes, faults);
        faults.ThrowIfAny();
        return new Evaluator(rules);
    }

    internal Evaluation Evaluate(IReadOnlyList<object> facts, CancellationToken cancellation)
    {
        var workspace = _workspaces.Rent();
        var evaluation = workspace.Evaluate(facts, cancellation);
        // Only now: a workspace that saw a failure may hold half of a family's facts, and is dropped.
        _workspaces.Return(workspace);
        return evaluation;
    }
}
