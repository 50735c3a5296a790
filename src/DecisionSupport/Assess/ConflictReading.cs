namespace DecisionSupport;

/// <summary>Finds which declared conflicts there are between the gateways of one child; where each gateway stands in the ladder is looked up once.</summary>
/// <remarks>Strong Kleene throughout: a side that is not known makes the conflict not known, which is not the same as none.</remarks>
internal sealed class ConflictReading(LawBook law)
{
    private readonly (Conflict Conflict, int[] First, int[] Second)[] declared = Places(law.Ladder);

    /// <summary>The conflicts that there are, and those that are not excluded, as declared.</summary>
    /// <param name="tiers">The tiers of the child, each with every gateway of the ladder.</param>
    /// <param name="ofChild">What was concluded of the child, by provision.</param>
    internal IReadOnlyList<ConflictAssessment> Of(IReadOnlyList<TierAssessment> tiers, Dictionary<string, Conclusion> ofChild)
    {
        List<GatewayAssessment> gateways = [.. tiers.SelectMany(t => t.Gateways)];
        var found = new List<ConflictAssessment>();
        foreach (var (conflict, first, second) in declared)
        {
            var holds = Holds(first, gateways) & Holds(second, gateways) & When(conflict, ofChild);
            if (!holds.IsFalse)
            {
                found.Add(new ConflictAssessment(conflict, holds, Side(first, gateways), Side(second, gateways)));
            }
        }

        return found;
    }

    private static (Conflict Conflict, int[] First, int[] Second)[] Places(Ladder ladder)
    {
        var places = ladder.Gateways.Select((gateway, place) => (gateway.Id, place)).ToDictionary(g => g.Id, g => g.place, StringComparer.Ordinal);
        return [.. ladder.Conflicts.Select(c => (c, Of(c.First), Of(c.Second)))];

        int[] Of(ConflictSide side) => [.. side.Gateways.Where(places.ContainsKey).Select(id => places[id]).Order()];
    }

    /// <summary>The gateways that are live or not known; where some stand, those alone, so that what is reported is what clashes.</summary>
    private static List<GatewayAssessment> Side(int[] side, List<GatewayAssessment> gateways)
    {
        var open = side.Select(place => gateways[place]).Where(g => !Holds(g).IsFalse).ToList();
        var standing = open.Where(ConflictAssessment.Stands).ToList();
        return standing.Count > 0 ? standing : open;
    }

    private static Truth Holds(int[] side, List<GatewayAssessment> gateways)
    {
        var truth = Truth.False;
        foreach (var place in side)
        {
            truth |= Holds(gateways[place]);
        }

        return truth;
    }

    private static Truth Holds(GatewayAssessment gateway) =>
        ConflictAssessment.Stands(gateway) ? Truth.True
        : gateway.IsLive || gateway.Status is GatewayStatus.Undetermined or GatewayStatus.NotEncoded ? Truth.NotKnown
        : Truth.False;

    private static Truth When(Conflict conflict, Dictionary<string, Conclusion> ofChild) =>
        conflict.When.Length == 0 ? Truth.True
        : ofChild.TryGetValue(conflict.When, out var concluded) ? concluded.Holds.Truth
        : Truth.NotKnown;
}
