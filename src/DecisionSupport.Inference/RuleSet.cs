using System.Reflection;

namespace DecisionSupport.Inference;

/// <summary>Rules that have been checked and put in order. One rule set may be used from many threads at once.</summary>
public sealed class RuleSet
{
    private readonly Evaluator _evaluator;
    private readonly RuleDeclaration[] _declared;
    private readonly Func<MemberInfo, bool>? _identity;

    private RuleSet(RuleDeclaration[] declared, Func<MemberInfo, bool>? identity)
    {
        _declared = declared;
        _identity = identity;
        _evaluator = Evaluator.Load(declared, identity);
    }

    /// <summary>The rules, in the order in which they are evaluated.</summary>
    public IReadOnlyList<RuleDescription> Rules => _evaluator.Rules;

    /// <summary>Checks the rules and puts each after those whose conclusions it reads.</summary>
    /// <param name="rules">The rules, in any order.</param>
    /// <param name="identity">
    /// Which members say what a thing is or whose it is. When given, no rule may test whether facts are absent or
    /// present, and, where conditions can be read (flavour Expressions), they may read these members only.
    /// </param>
    /// <exception cref="RuleDefinitionException">Something is wrong with a rule; every fault is named.</exception>
    public static RuleSet Load(IEnumerable<RuleDeclaration> rules, Func<MemberInfo, bool>? identity = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleSet([.. rules], identity);
    }

    /// <summary>The rules that yield conclusions of some types, with those on whose conclusions they turn: of those types they conclude what all the rules do, in less time.</summary>
    /// <param name="conclusions">Types that some rules yield, or ones from which such types derive.</param>
    public RuleSet Towards(params IEnumerable<Type> conclusions)
    {
        ArgumentNullException.ThrowIfNull(conclusions);
        var read = new HashSet<Type>(conclusions);
        var needed = new HashSet<Type>();
        // From the last stratum down: whatever reads a rule's conclusions has been met before it.
        foreach (var rule in Rules.Reverse().Where(rule => read.Any(type => type.IsAssignableFrom(rule.YieldedType))))
        {
            needed.Add(rule.Type);
            read.UnionWith([.. rule.MatchedTypes, .. rule.CollectedTypes, .. rule.TestedTypes]);
        }

        return new RuleSet([.. _declared.Where(declaration => needed.Contains(declaration.Type))], _identity);
    }

    /// <summary>Draws every conclusion that the rules draw from these facts.</summary>
    /// <exception cref="RuleEvaluationException">A fact is missing or given twice, or a rule failed.</exception>
    /// <exception cref="RuleDefinitionException">A rule no longer states what it stated when it was loaded.</exception>
    public Evaluation Evaluate(IReadOnlyList<object> facts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return _evaluator.Evaluate(facts, cancellationToken);
    }
}
