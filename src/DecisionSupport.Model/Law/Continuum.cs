namespace DecisionSupport.Model;

/// <summary>The usual continuum of need, by which a local authority's own levels are read.</summary>
/// <remarks>A level is local guidance. It orders services, opens no gateway and refuses none.</remarks>
/// <param name="Levels">What the usual levels are called, lowest first; the first is level 1.</param>
/// <param name="Floors">The level below which a gateway may not be put, by the id of its tier or, where it differs from its tier, its own.</param>
public sealed record Continuum(IReadOnlyList<string> Levels, IReadOnlyDictionary<string, int> Floors)
{
    /// <summary>The level below which a gateway of a tier may not be put; level 1 where neither has one.</summary>
    /// <param name="tier">The tier of the gateway.</param>
    /// <param name="gateway">The gateway.</param>
    /// <returns>The level, from 1.</returns>
    public int FloorOf(Tier tier, Gateway gateway) =>
        Floors.TryGetValue(gateway.Id, out var own) ? own : Floors.GetValueOrDefault(tier.Id, 1);
}
