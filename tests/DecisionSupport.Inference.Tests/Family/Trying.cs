namespace DecisionSupport.Inference.Tests.Family;

internal static class Trying
{
    /// <summary>What rules of these classes conclude from these facts, as text.</summary>
    internal static string[] Conclusions(this RuleSet rules, params object[] facts) =>
        [.. rules.Evaluate(facts).Conclusions.Select(conclusion => conclusion.ToString()!)];

    internal static RuleSet Rules<TRule>() where TRule : Rule, new() => RuleSet.Load([RuleDeclaration.Of<TRule>()]);

    internal static RuleSet Rules<TOne, TOther>() where TOne : Rule, new() where TOther : Rule, new() =>
        RuleSet.Load([RuleDeclaration.Of<TOne>(), RuleDeclaration.Of<TOther>()]);

    /// <summary>The faults that keep these rules from being loaded: what is wrong, and the remedy.</summary>
    internal static RuleFault[] Faults(params RuleDeclaration[] rules)
    {
        var load = () => RuleSet.Load(rules);
        return [.. load.Should().Throw<RuleDefinitionException>().Which.Faults];
    }

    internal static string FaultOf<TRule>() where TRule : Rule, new()
    {
        var fault = Faults(RuleDeclaration.Of<TRule>()).Should().ContainSingle().Which;
        fault.Rule.Should().Be(typeof(TRule).FullName);
        return $"{fault.Fault} {fault.Remedy}";
    }

    internal static RuleEvaluationException Failure(this RuleSet rules, params object[] facts)
    {
        var evaluate = () => rules.Evaluate(facts);
        return evaluate.Should().Throw<RuleEvaluationException>().Which;
    }
}
