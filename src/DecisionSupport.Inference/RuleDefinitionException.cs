using System.Globalization;

namespace DecisionSupport.Inference;

/// <summary>A rule set that cannot be loaded. It names every fault, not only the first.</summary>
public sealed class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(IReadOnlyList<RuleFault> faults) : base(Say(faults)) => Faults = faults;

    /// <summary>The faults, by rule name and then in the order in which the rule states them.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    private static string Say(IReadOnlyList<RuleFault> faults)
    {
        var count = faults.Count == 1 ? "1 fault" : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} faults");
        return $"The rule set has {count}:\n" + string.Join('\n', faults.Select(fault => $"- {fault}"));
    }
}
