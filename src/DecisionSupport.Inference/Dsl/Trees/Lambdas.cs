namespace DecisionSupport.Inference.Dsl;

/// <summary>What a rule's lambda must not do: the fault and the remedy.</summary>
internal static class Lambdas
{
    internal static Refusal ReadsTooEarly(string lambda, string variable) => new(
        $"{lambda} reads {variable} before it is bound.", "Bind it above; a condition reads the fact that it is about by its own parameter.");

    internal static Refusal ReadsUnbound(string lambda, string variable) => new(
        $"{lambda} reads {variable}, which nothing binds.", "Bind it by a Match, a Query or a Let: a rule keeps nothing of its own.");

    internal static Refusal ReadsRule(string lambda, string member) => new(
        $"{lambda} uses {member} of the rule itself.",
        "State in the lambda what the rule says: a rule has no state and no method that decides.");

    internal static Refusal ReadsChanging(string lambda, string member) => new(
        $"{lambda} reads the static field {member}, which may change.", "Read what was matched, or a constant.");

    internal static Refusal HasEffect(string lambda, string what) => new(
        $"{lambda} has an effect: {what}.", "Only read: a rule changes nothing.");

    internal static Refusal ReadsMoreThanIdentity(string lambda, string member) => new(
        $"{lambda} reads {member}, which does not say what a thing is or whose.",
        "Let the conclusion read it: there, what is not known has a place.");

    internal static Refusal ComparesWhole(string lambda, string type) => new(
        $"{lambda} compares {type} as a whole, and so everything that it says.", "Compare what identifies it.");

    internal static Refusal KeepsLazily(string conclusion, string holder, string field, string type) => new(
        $"The conclusion {conclusion} may keep something that is worked out later: {holder}.{field} is {type}.",
        "Keep a list or a value, worked out when the conclusion is made.");
}
