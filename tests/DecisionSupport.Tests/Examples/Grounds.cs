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

    /// <summary>The answers that carry what is said of a gateway: those without which it, or its bar, would not stand as it does.</summary>
    /// <remarks>Of a conjunction that fails, only the parts that fail; of one that is met, or open, every part; and so on. So an answer that merely agrees is not among them.</remarks>
    internal static IEnumerable<Ground> Carrying(this GatewayAssessment gateway) =>
        new[] { gateway.Conclusion?.Holds, gateway.Bar?.Holds }.OfType<Proposition>().SelectMany(Carrying);

    private static IEnumerable<Ground> Carrying(Proposition of) => of switch
    {
        Ground ground => [ground],
        Quantified quantified => Instances(quantified).SelectMany(Carrying),
        Conjunction => of.Parts.Where(p => !of.Truth.IsFalse || p.Truth.IsFalse).SelectMany(Carrying),
        Disjunction => of.Parts.Where(p => !of.Truth.IsTrue || p.Truth.IsTrue).SelectMany(Carrying),
        _ => of.Parts.SelectMany(Carrying),
    };

    /// <summary>One member settles what one suffices for, and what one is enough to break; otherwise all do, and that nobody is missing.</summary>
    private static IEnumerable<Proposition> Instances(Quantified quantified)
    {
        var settles = quantified.Quantifier == Quantifier.Any ? quantified.Truth.IsTrue : quantified.Truth.IsFalse;
        return settles ? quantified.Parts.Where(p => p.Truth.Equals(quantified.Truth)) : quantified.Parts.Append(quantified.Complete);
    }

    private static IEnumerable<Proposition> Parts(Proposition of)
    {
        yield return of;
        foreach (var part in of.Parts.SelectMany(Parts))
        {
            yield return part;
        }
    }
}
