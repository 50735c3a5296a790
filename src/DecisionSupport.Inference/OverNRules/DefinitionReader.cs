using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;

namespace DecisionSupport.Inference;

/// <summary>A rule as NRules understood it, and what is wrong with it here.</summary>
internal sealed record ReadDefinition(IRuleDefinition Definition, RuleShape? Shape, IReadOnlyList<RuleFault> Faults);

/// <summary>Reads NRules' own model of a rule, so that the same rule sets are refused and the same order follows whichever engine runs.</summary>
internal static class DefinitionReader
{
    internal static ReadDefinition Read(RuleDeclaration declaration, IRuleDefinition definition, Func<MemberInfo, bool>? identity)
    {
        var patterns = new PatternReader();
        patterns.Visit(null!, definition.LeftHandSide);
        var yields = definition.RightHandSide.Actions.Select(Yielded).OfType<Type>().ToArray();

        var refusals = patterns.Refusals.ToList();
        refusals.AddRange(Enumerable.Repeat(Refusal.Do, definition.RightHandSide.Actions.Count - yields.Length));
        if (identity is not null && patterns.Reads.Exists(read => read.How == Reading.Test))
            refusals.Add(Refusal.AbsenceTested);
        if (!patterns.Reads.Exists(read => read.IsTraced))
            refusals.Add(Refusal.NothingMatched);
        refusals.AddRange(FaultOf(yields));

        var label = new RuleLabel(definition.Name, definition.Description, [.. definition.Tags]);
        var shape = refusals.Count == 0 ? new RuleShape(declaration, label, patterns.Reads, yields[0]) : null;
        var faults = refusals.Distinct().Select(refusal => new RuleFault(definition.Name, refusal.Fault, refusal.Remedy));
        return new ReadDefinition(definition, shape, [.. faults]);
    }

    /// <summary>The declared type of a Yield, which NRules writes as a block around one variable; none for a Do.</summary>
    internal static Type? Yielded(ActionElement action) =>
        action.Expression.Body is BlockExpression { Variables: [{ } linked] } ? linked.Type : null;

    private static IEnumerable<Refusal> FaultOf(Type[] yields) => yields switch
    {
        [{ IsAbstract: true } type] => [Refusal.CannotBeMade(type)],
        [_] => [],
        [] => [Refusal.NothingYielded],
        _ => [Refusal.YieldedTwice],
    };
}
