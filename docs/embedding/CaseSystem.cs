using DecisionSupport;
using DecisionSupport.Model;

namespace CaseSystem;

/// <summary>A case system's own screen for a manager: which duties stand on what is recorded, and what to find out first.</summary>
/// <remarks>The advisor is injected. It stores nothing and decides nothing: the case system keeps the record, and people decide.</remarks>
public sealed class ManagersScreen(ThresholdAdvisor advisor)
{
    public IReadOnlyList<string> For(FamilySituation family, string child)
    {
        var assessed = advisor.Assess(family).Child(child);
        return
        [
            .. assessed.Gateways
                .Where(g => g.Status == GatewayStatus.Duty)
                .Select(g => $"{g.Provision!.Pinpoint}: {g.Gateway.Name}{(g.BarNotCleared ? " (bar not cleared)" : "")}"),
            .. assessed.Recommended
                .Where(r => r.Kind == RecommendationKind.FindOut)
                .Select(r => "find out " + r.Ask!.Path)
                .Take(1),
        ];
    }
}
