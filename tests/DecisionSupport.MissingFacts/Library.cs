using DecisionSupport.Inference;
using DecisionSupport.Rules;
using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.MissingFacts;

/// <summary>The library's answer: the gateway of section 20(4) with its bar.</summary>
internal static class Library
{
    private const string Gateway = "s20-4";

    internal static ThresholdAdvisor Whole { get; } = new(ChildrenAct.Rules, ChildrenAct.Law);

    /// <summary>The rules on which the power and its bar turn, and no others.</summary>
    internal static ThresholdAdvisor Towards { get; } = new(Narrowed(), ChildrenAct.Law);

    /// <summary>The gateway, read from a full assessment.</summary>
    internal static GatewayAssessment Assess(FamilySituation family) => Whole.Assess(family).Children[0].Gateway(Gateway);

    /// <summary>What is said of a gateway: live with its bar not cleared is not decidable.</summary>
    internal static Said Of(GatewayAssessment gateway) => Of(gateway.Status, gateway.Bar!.Holds.Truth);

    /// <summary>The power and its bar, concluded by the narrowed rules.</summary>
    internal static (Proposition Power, Proposition Bar) Conclude(FamilySituation family)
    {
        var conclusions = Towards.Conclude(family, family.Children[0]);
        return (conclusions.OfType<PowerToAccommodate>().Single().Holds, conclusions.OfType<AccommodationBarred>().Single().Holds);
    }

    /// <summary>What is said of the power and its bar, by the published table of statuses.</summary>
    internal static Said Of((Proposition Power, Proposition Bar) concluded) =>
        Of(StatusTable.Combine(concluded.Power.Truth, concluded.Bar.Truth, GatewayStatus.Power), concluded.Bar.Truth);

    private static Said Of(GatewayStatus status, Truth bar) => status switch
    {
        GatewayStatus.Barred => Said.Barred,
        GatewayStatus.Power when bar.IsFalse => Said.Open,
        GatewayStatus.Power or GatewayStatus.Undetermined => Said.NotDecidable,
        _ => throw new InvalidOperationException($"The gateway {Gateway} is {status}, which no family of the comparison should make it."),
    };

    private static RuleSet Narrowed()
    {
        var needed = new[] { typeof(PowerToAccommodate), typeof(AccommodationBarred) }.SelectMany(conclusion => ChildrenAct.Rules.Towards(conclusion).Rules).Select(rule => rule.Type).ToHashSet();
        return RuleSet.Load(ChildrenAct.Declarations.Where(declaration => needed.Contains(declaration.Type)));
    }
}
