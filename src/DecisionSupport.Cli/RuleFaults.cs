using DecisionSupport.Inference;

namespace DecisionSupport.Cli;

/// <summary>Faults of the rules themselves. Their messages name rules and kinds of facts, and never what a fact says.</summary>
internal static class RuleFaults
{
    /// <summary>What is wrong with the rules, each said once; nothing where a run ended for another reason.</summary>
    internal static IReadOnlyList<string> In(Exception fault) =>
        [.. (fault as AggregateException ?? new AggregateException(fault)).Flatten().InnerExceptions
            .Where(f => f is RuleEvaluationException or IncompleteConclusionsException)
            .Select(f => f.Message)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
