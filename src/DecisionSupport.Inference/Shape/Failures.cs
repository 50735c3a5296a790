using System.Globalization;

namespace DecisionSupport.Inference;

/// <summary>The words of failures. They name rules and types, and never what a fact says: messages end up in logs.</summary>
internal static class Failures
{
    internal static RuleEvaluationException Missing(int at) =>
        new($"The fact at {At(at)} is null.", []);

    internal static RuleEvaluationException GivenTwice(object item, int first, int second) =>
        new($"The facts at {At(first)} and {At(second)}, both {item.GetType().Name}, are equal: give each once.", []);

    internal static RuleEvaluationException Thrown(IReadOnlyList<string> rules, string step, Exception exception) =>
        new($"{string.Join(", ", rules)} failed in {step} with {exception.GetType().Name}.", rules, exception);

    internal static RuleEvaluationException Nothing(string rule, Type declared) =>
        new($"{rule} yielded null where it is declared to yield {declared.Name}.", [rule]);

    internal static RuleEvaluationException Otherwise(string rule, Type declared, Type yielded) =>
        new($"{rule} yielded {yielded.Name} where it is declared to yield {declared.Name}: yield exactly the class declared.", [rule]);

    internal static RuleEvaluationException ConcludedTwice(object item, string first, string second) => first == second
        ? new($"{first} yielded two equal {item.GetType().Name}: a rule concludes once for each subject.", [first])
        : new($"{first} and {second} yielded equal {item.GetType().Name}: one rule concludes for each subject.", [first, second]);

    internal static RuleEvaluationException ConcludedAsGiven(object item, string rule, int at) =>
        new($"{rule} yielded a {item.GetType().Name} equal to the fact at {At(at)}: what is concluded is not given.", [rule]);

    private static string At(int place) => place.ToString(CultureInfo.InvariantCulture);
}
