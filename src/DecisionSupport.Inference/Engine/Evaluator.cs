using System.Reflection;
using DecisionSupport.Inference.Dsl;

namespace DecisionSupport.Inference;

/// <summary>The embedded engine: every rule once, in order of strata, by nested loops in the order in which it states its matches.</summary>
internal sealed class Evaluator
{
    private readonly RuleDescription[] _rules;
    private readonly WorkspacePool _workspaces;

    private Evaluator(RuleDescription[] rules, WorkspacePool workspaces) => (_rules, _workspaces) = (rules, workspaces);

    internal IReadOnlyList<RuleDescription> Rules => _rules;

    internal static Evaluator Load(IReadOnlyList<RuleDeclaration> declared, Func<MemberInfo, bool>? identity)
    {
        var faults = new List<RuleFault>();
        var declarations = Declarations.Sound(declared, faults);
        var drafts = declarations.Select(declaration => (declaration, Draft: RuleReader.Read(declaration, identity))).ToArray();
        faults.AddRange(drafts.SelectMany(rule => rule.Draft.Faults));
        var shapes = drafts.Where(rule => rule.Draft.Faults.Count == 0).Select(rule => RuleReader.ShapeOf(rule.declaration, rule.Draft)).ToArray();
        var rules = Strata.Order(shapes, faults);
        if (faults.Count > 0)
            throw new RuleDefinitionException([.. faults.OrderBy(fault => fault.Rule, StringComparer.Ordinal)]);
        return new Evaluator(rules, new WorkspacePool(rules, declarations));
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
