using DecisionSupport.Inference;

[assembly: AssemblyFixture(typeof(DecisionSupport.Rules.Tests.RulesReadAnew))]

namespace DecisionSupport.Rules.Tests;

/// <summary>
/// Before each run of the law tests, the rules are loaded anew. A rule's When() is run once, when rules are loaded: in a test host that stays up,
/// a mutant of it would otherwise be noticed by nothing, or be blamed on the mutant after it.
/// </summary>
public sealed class RulesReadAnew
{
    public RulesReadAnew() => Given.Advisor = new ThresholdAdvisor(RuleSet.Load(ChildrenAct.Declarations), ChildrenAct.Law);
}
