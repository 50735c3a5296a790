using System.Globalization;

namespace DecisionSupport.Inference;

/// <summary>The words of failures that lie in the facts or between two rules. They name types and never what a fact says.</summary>
internal static class Failures
{
    internal static RuleEvaluationException Missing(int at) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The fact at {at} is null."), []);

    internal static RuleEvaluationException GivenTwice(object item, int first, int second) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The facts at {first} and {second}, both {item.GetType().Name}, are equal: give each once."), []);

    internal static RuleEvaluationException ConcludedTwice(object item, string first, string second) => first == second
        ? new($"{first} yielded two equal {item.GetType().Name}: a rule concludes once for each subject.", [first])
        : new($"{first} and {second} yielded equal {item.GetType().Name}: one rule concludes for each subject.", [first, second]);

    internal static RuleEvaluationException ConcludedAsGiven(object item, string rule, int at) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{rule} yielded a {item.GetType().Name} equal to the fact at {at}: what is concluded is not given."), [rule]);
}
