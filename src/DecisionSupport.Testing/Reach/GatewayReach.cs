namespace DecisionSupport.Testing;

/// <summary>How often one gateway of the ladder came to each status over many families.</summary>
public sealed class GatewayReach
{
    internal GatewayReach(Gateway gateway) => Gateway = gateway;

    /// <summary>The gateway.</summary>
    public Gateway Gateway { get; }

    /// <summary>How often it was live.</summary>
    public long Live { get; private set; }

    /// <summary>How often it was met, and barred.</summary>
    public long Barred { get; private set; }

    /// <summary>How often it was not made out.</summary>
    public long NotMadeOut { get; private set; }

    /// <summary>How often it turned on answers not known.</summary>
    public long Undetermined { get; private set; }

    /// <summary>What it never came to and should: live, not made out, undetermined, and barred where it has a bar.</summary>
    public IEnumerable<string> Missed =>
    [
        .. Live == 0 ? ["live"] : Array.Empty<string>(),
        .. Barred == 0 && Gateway.Bar.Length > 0 ? ["barred"] : Array.Empty<string>(),
        .. NotMadeOut == 0 ? ["not made out"] : Array.Empty<string>(),
        .. Undetermined == 0 ? ["undetermined"] : Array.Empty<string>(),
    ];

    internal void See(GatewayAssessment assessed)
    {
        Live += assessed.IsLive ? 1 : 0;
        Barred += assessed.Status == GatewayStatus.Barred ? 1 : 0;
        NotMadeOut += assessed.Status == GatewayStatus.NotMadeOut ? 1 : 0;
        Undetermined += assessed.Status == GatewayStatus.Undetermined ? 1 : 0;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Gateway.Id}: {Live} live, {Barred} barred, {NotMadeOut} not made out, {Undetermined} undetermined");
}
