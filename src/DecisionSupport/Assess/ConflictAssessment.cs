namespace DecisionSupport;

/// <summary>A declared conflict between two conclusions about one child: reported with both sides, and resolved by nobody here.</summary>
/// <param name="Conflict">What is declared: the two sides, what pulls apart, what the law says of it and who resolves it.</param>
/// <param name="Holds">True where both sides are live and nothing stands in the way of either; not known where what is recorded neither shows nor excludes it. Never false.</param>
/// <param name="First">The gateways of the first side that are live or not known, in the order of the ladder.</param>
/// <param name="Second">The gateways of the second side that are live or not known, in the order of the ladder.</param>
public sealed record ConflictAssessment(Conflict Conflict, Truth Holds, IReadOnlyList<GatewayAssessment> First, IReadOnlyList<GatewayAssessment> Second)
{
    /// <summary>Whether both conclusions are reached.</summary>
    public bool IsPresent => Holds.IsTrue;

    /// <summary>Whether something recorded makes it worth a reader's while: one side is live and something recorded bears on the other, which is not known.</summary>
    public bool IsInPlay => Holds.IsNotKnown && ((First.Any(Stands) && Second.Any(Bears)) || (Second.Any(Stands) && First.Any(Bears)));

    /// <summary>Whether a gateway takes either side.</summary>
    /// <param name="gateway">The gateway's id.</param>
    public bool Concerns(string gateway) => Conflict.First.Gateways.Contains(gateway, StringComparer.Ordinal) || Conflict.Second.Gateways.Contains(gateway, StringComparer.Ordinal);

    /// <summary>Live, with its bar cleared: what arises on its face only is not yet anybody's to act on.</summary>
    internal static bool Stands(GatewayAssessment gateway) => gateway is { IsLive: true, BarNotCleared: false };

    private static bool Bears(GatewayAssessment gateway) => !gateway.NoTrigger;
}
