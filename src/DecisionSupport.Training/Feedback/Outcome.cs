namespace DecisionSupport.Training;

/// <summary>What is said of a gateway, so far as two situations can be compared in it.</summary>
/// <param name="Status">The status.</param>
/// <param name="BarNotCleared">Whether it is live on its face and its bar not cleared.</param>
/// <param name="BarredEvenIfMet">Whether it is undetermined, and barred even if met.</param>
internal readonly record struct Outcome(GatewayStatus Status, bool BarNotCleared, bool BarredEvenIfMet)
{
    internal static Outcome Of(GatewayAssessment gateway) => new(gateway.Status, gateway.BarNotCleared, gateway.BarredEvenIfMet);

    /// <summary>Whether it is settled, one way or another, on what is recorded.</summary>
    internal bool IsDecided => Status != GatewayStatus.Undetermined && !BarNotCleared;

    public override string ToString() =>
        BarNotCleared ? $"{StatusWords.Of(Status)}, bar not cleared"
        : BarredEvenIfMet ? $"{StatusWords.Of(Status)}, and barred even if met"
        : StatusWords.Of(Status);
}
