namespace DecisionSupport;

/// <summary>What is said of a gateway.</summary>
public enum GatewayStatus
{
    /// <summary>Must, on what is recorded.</summary>
    Duty,

    /// <summary>May, on what is recorded.</summary>
    Power,

    /// <summary>Appears capable of being met; for somebody else to decide.</summary>
    Threshold,

    /// <summary>A person may exercise it.</summary>
    Right,

    /// <summary>Follows in law from what is recorded.</summary>
    Position,

    /// <summary>May not, and what lifts it.</summary>
    Barred,

    /// <summary>Excluded on what is recorded, by the limb named.</summary>
    NotMadeOut,

    /// <summary>Turns on answers not known, listed.</summary>
    Undetermined,

    /// <summary>Not law on the day, in the nation.</summary>
    NotInForce,

    /// <summary>The library has no rules for it yet; it says nothing either way.</summary>
    NotEncoded,
}

/// <summary>How a gateway and its bar combine: the published table.</summary>
/// <remarks>
/// <code>
///              bar clear       bar not known            bar in effect
/// met          live            live on its face,        barred
///                              bar not cleared
/// not known    undetermined    undetermined             undetermined, and barred even if met
/// not met      not made out    not made out             not made out
/// </code>
/// A gateway that is not known is never closed by its bar: a later answer could yet show it not made out.
/// </remarks>
public static class StatusTable
{
    /// <summary>Combines the truth of a gateway with that of its bar.</summary>
    /// <param name="met">Whether the gateway is met.</param>
    /// <param name="barred">Whether its bar is in effect; false where it has none.</param>
    /// <param name="live">What a live gateway of its modality is called.</param>
    public static GatewayStatus Combine(Truth met, Truth barred, GatewayStatus live) =>
        met.IsFalse ? GatewayStatus.NotMadeOut
        : met.IsNotKnown ? GatewayStatus.Undetermined
        : barred.IsTrue ? GatewayStatus.Barred
        : live;

    /// <summary>What a live gateway of a modality is called.</summary>
    /// <param name="modality">What the gateway lets or makes somebody do.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such modality.</exception>
    public static GatewayStatus Live(Modality modality) => modality switch
    {
        Modality.Duty => GatewayStatus.Duty,
        Modality.Power => GatewayStatus.Power,
        Modality.Threshold => GatewayStatus.Threshold,
        Modality.Right => GatewayStatus.Right,
        Modality.Position => GatewayStatus.Position,
        _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, null),
    };
}
