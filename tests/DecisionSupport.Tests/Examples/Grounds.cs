namespace DecisionSupport.Tests.Examples;

/// <summary>Walks what was concluded down to its limbs and its grounds.</summary>
internal static class Grounds
{
    internal static IEnumerable<Ground> GroundsOf(this GatewayAssessment gateway) => Parts(gateway.Conclusion!.Holds).OfType<Ground>();

    /// <summary>A labelled limb of what a gateway asks, for one concern where it is asked of each.</summary>
    internal static Limb LimbOf(this GatewayAssessment gateway, string label, string? concern = null) =>
        Parts(concern is null ? gateway.Conclusion!.Holds : Parts(gateway.Conclusion!.Holds).OfType<Instance>().First(i => i.Of.Id == concern))
            .OfType<Limb>()
            .First(l => l.Label == label);

    private static IEnumerable<Proposition> Parts(Proposition of)
    {
        yield return of;
        foreach (var part in of.Parts.SelectMany(Parts))
        {
            yield return part;
        }
    }
}
