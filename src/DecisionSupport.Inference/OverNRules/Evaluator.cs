using System.Reflection;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent;
using NRules.RuleModel;

namespace DecisionSupport.Inference;

/// <summary>NRules behind the surface of the embedded engine: a session for each evaluation.</summary>
internal sealed class Evaluator
{
    private readonly RuleDescription[] _rules;
    private readonly IReadOnlyList<string>[] _traced;
    private readonly ISessionFactory _sessions;

    private Evaluator(RuleDescription[] rules, IRuleDefinition[] definitions)
    {
        _rules = rules;
        _traced = [.. definitions.Select(TracedBy)];
        _sessions = new RuleCompiler().Compile(rules.Zip(definitions, Watched.Of));
    }

    internal IReadOnlyList<RuleDescription> Rules => _rules;

    internal static Evaluator Load(IEnumerable<RuleDeclaration> declared, Func<MemberInfo, bool>? identity)
    {
        var faults = new List<RuleFault>();
        var sound = Declarations.Sound(declared, faults);
        var read = sound.Select(declaration => Read(declaration, identity, faults)).OfType<ReadDefinition>().ToList();
        faults.AddRange(read.SelectMany(rule => rule.Faults));
        var shapes = read.Select(rule => rule.Shape).OfType<RuleShape>().ToList();
        Declarations.CheckNames(shapes, faults);
        var rules = Strata.Order(shapes, faults);
        faults.ThrowIfAny();
        var definitions = read.ToDictionary(rule => rule.Shape!, rule => rule.Definition);
        return new Evaluator(rules, [.. rules.Select(rule => definitions[rule.Shape])]);
    }

    internal Evaluation Evaluate(IReadOnlyList<object> facts, CancellationToken cancellation)
    {
        var run = new Run(_rules, _traced);
        run.Give(facts);
        var failing = new List<string>();
        try
        {
            Fire(run, facts, failing, cancellation);
        }
        catch (RuleExecutionException exception)
        {
            throw Tell(exception, failing, cancellation);
        }

        return run.Result();
    }

    private void Fire(Run run, IReadOnlyList<object> facts, List<string> failing, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var session = _sessions.CreateSession(created => created.DependencyResolver = run);
        session.Events.LhsExpressionFailedEvent += (_, failure) => failing.AddRange(NamesOf(failure));
        session.InsertAll(facts);
        session.Fire(cancellation);
        cancellation.ThrowIfCancellationRequested();
    }

    private static Exception Tell(RuleExecutionException exception, List<string> failing, CancellationToken cancellation) => exception switch
    {
        { InnerException: OperationCanceledException cancelled } when cancellation.IsCancellationRequested => cancelled,
        { InnerException: RuleEvaluationException told } => told,
        RuleRhsExpressionEvaluationException { InnerException: { } inner } right => Failures.Thrown([right.RuleName], "Yield", inner),
        { InnerException: { } inner } => Failures.Thrown(failing, "When", inner),
        _ => exception,
    };

    private static IEnumerable<string> NamesOf(LhsExpressionErrorEventArgs failure) =>
        failure.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal);

    private static ReadDefinition? Read(RuleDeclaration declaration, Func<MemberInfo, bool>? identity, List<RuleFault> faults)
    {
        try
        {
            return DefinitionReader.Read(declaration, new RuleDefinitionFactory().Create(declaration.Create()), identity);
        }
        catch (NRules.Fluent.RuleDefinitionException exception)
        {
            var refusal = Refusal.Throws(nameof(Rule.Define), exception.InnerException ?? exception);
            faults.Add(new RuleFault(Declarations.NameOf(declaration.Type), refusal.Fault, refusal.Remedy));
            return null;
        }
    }

    private static List<string> TracedBy(IRuleDefinition definition)
    {
        var patterns = new PatternReader();
        patterns.Visit(null!, definition.LeftHandSide);
        return patterns.Traced;
    }
}
