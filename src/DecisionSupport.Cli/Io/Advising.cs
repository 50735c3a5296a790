using DecisionSupport.Record;
using DecisionSupport.Rules;

namespace DecisionSupport.Cli;

/// <summary>The rules and law with which the tool assesses, and their mark; made once.</summary>
internal static class Advising
{
    internal static ThresholdAdvisor Advisor { get; } = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly Lazy<RuleSetMark> Marked = new(() => RuleSetMark.Of(Advisor));

    internal static RuleSetMark RuleSet => Marked.Value;

    internal static Assessment Assess(FamilySituation situation)
    {
        try
        {
            return Advisor.Assess(situation);
        }
        catch (LawNotEncodedException refused)
        {
            throw ToolException.BadInput(refused.Message);
        }
    }
}
