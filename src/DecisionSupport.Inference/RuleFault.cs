namespace DecisionSupport.Inference;

/// <summary>What is wrong with a rule, and what to do about it.</summary>
/// <param name="Rule">The rule's name; more than one, when the fault lies between rules.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record RuleFault(string Rule, string Fault, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Fault} {Remedy}";
}
