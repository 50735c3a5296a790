namespace DecisionSupport.Testing;

/// <summary>Ways in which what is said of a child in two families is held against each other.</summary>
internal static class Comparing
{
    /// <summary>No gateway changes: neither its status, nor whether its bar is cleared, nor how many questions are open.</summary>
    internal static IEnumerable<string> Gateways(ComparedChild child) =>
        child.Gateways.Where(g => Said(g.One) != Said(g.Other)).Select(g => Changed(g.One, g.Other));

    /// <summary>No gateway changes its status, nor whether its bar is cleared.</summary>
    internal static IEnumerable<string> Statuses(ComparedChild child) =>
        child.Gateways.Where(g => g.One.Status != g.Other.Status || g.One.BarNotCleared != g.Other.BarNotCleared).Select(g => Changed(g.One, g.Other));

    /// <summary>Nothing changes of what is said of the child: no conclusion in any part, no gateway, caution or recommendation.</summary>
    internal static IEnumerable<string> Everything(ComparedChild child) =>
        string.Equals(ChildDump.Of(child.One), ChildDump.Of(child.Other), StringComparison.Ordinal) ? [] : Gateways(child).DefaultIfEmpty("what is said of the child differs, and no gateway does");

    /// <summary>A gateway may become undetermined, or its bar not known where it was barred, as by somebody who may have the care of the child by an order of the High Court, and agree (Children Act 1989 s 20(9)(b)); it changes in no other way.</summary>
    internal static IEnumerable<string> OpensOnly(ComparedChild child) =>
        child.Gateways.Where(g => g.One.Status != g.Other.Status && g.Other.Status != GatewayStatus.Undetermined && !(g.One.Status == GatewayStatus.Barred && g.Other.BarNotCleared)).Select(g => Changed(g.One, g.Other));

    internal static string Changed(GatewayAssessment one, GatewayAssessment other) =>
        $"{one.Gateway.Id} is {Told(one)}, and then {Told(other)}";

    private static string Told(GatewayAssessment gateway) => FormattableString.Invariant($"{gateway.Status}{(gateway.BarNotCleared ? ", its bar not cleared" : "")}, {gateway.Open.Count} open");

    private static (GatewayStatus, bool, int) Said(GatewayAssessment gateway) => (gateway.Status, gateway.BarNotCleared, gateway.Open.Count);
}
