namespace DecisionSupport.Inference;

internal static class RuleFaults
{
    /// <summary>Nothing is loaded if anything is wrong: the rules that are left would conclude less, and nobody would know.</summary>
    internal static void ThrowIfAny(this List<RuleFault> faults)
    {
        if (faults.Count > 0)
            throw new RuleDefinitionException([.. faults.OrderBy(fault => fault.Rule, StringComparer.Ordinal)]);
    }
}
