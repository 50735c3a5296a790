namespace DecisionSupport.Inference;

/// <summary>What the NRules DSL has and this engine refuses: the fault and the remedy.</summary>
internal sealed record Refusal(string Fault, string Remedy)
{
    internal static readonly Refusal Having = new(
        "It uses Having.", "Put the condition into the Match, or into the conclusion as a limb.");

    internal static readonly Refusal And = new(
        "It uses And.", "State the patterns one after another: all of them must match.");

    internal static readonly Refusal Or = new(
        "It uses Or.", "Put the alternatives into the conclusion as limbs, or write two rules.");

    internal static readonly Refusal AbsenceTested = new(
        "It tests by Exists, Not or All, which read what is not known as absent.",
        "Collect the facts, and let the conclusion say what holds of any or of every one of them.");

    internal static readonly Refusal Do = new(
        "It uses Do.", "Yield a conclusion: a rule has no other effect.");

    internal static readonly Refusal Undo = new(
        "It uses Undo.", "Leave it out: nothing is ever taken back within an evaluation.");

    internal static readonly Refusal QueryWithoutCollect = new(
        "A Query does not end with Collect.", "End it with Collect, or use Match for one fact at a time.");

    internal static readonly Refusal NothingMatched = new(
        "It matches nothing.", "Begin When() with a Match or a Query.");

    internal static readonly Refusal NothingYielded = new(
        "It yields nothing.", "End with Then().Yield(...).");

    internal static readonly Refusal YieldedTwice = new(
        "It yields more than one conclusion.", "Write one rule for each conclusion.");

    internal static readonly Refusal SaysOtherwise = new(
        "It does not state what it stated when it was loaded.", "Define() says the same every time.");

    internal static Refusal AliasIsNotAVariable(string alias) => new(
        $"The alias {alias} is not a local variable.", "Declare a local variable in Define() and write () => variable.");

    internal static Refusal BoundTwice(string name) => new(
        $"The variable {name} is bound twice.", "Declare one variable for each Match, Query and Let.");

    internal static Refusal CollectsAsAnother(Type collected) => new(
        $"It collects {collected.Name} into a list of another type.", $"Declare the variable as IEnumerable<{collected.Name}>.");

    internal static Refusal CannotBeMade(Type type) => new(
        $"It yields {type.Name}, of which there can be no instance.",
        "Yield the class itself: new Conclusion(...), declared as nothing more general.");

    internal static Refusal Throws(string where, Exception exception) => new(
        $"{where} throws {exception.GetType().Name} ({exception.Message}).", "Define() only states the rule, with a new instance and at any time.");
}
