namespace DecisionSupport.Tests.Assess;

/// <summary>The published table of gateway and bar, whole.</summary>
public sealed class StatusTableTests
{
    private static readonly Truth Yes = Truth.True;
    private static readonly Truth No = Truth.False;
    private static readonly Truth NotKnown = Truth.NotKnown;

    public static TheoryData<Truth, Truth, GatewayStatus> Table => new()
    {
        { Yes, No, GatewayStatus.Duty },
        { Yes, NotKnown, GatewayStatus.Duty },
        { Yes, Yes, GatewayStatus.Barred },
        { NotKnown, No, GatewayStatus.Undetermined },
        { NotKnown, NotKnown, GatewayStatus.Undetermined },
        { NotKnown, Yes, GatewayStatus.Undetermined },
        { No, No, GatewayStatus.NotMadeOut },
        { No, NotKnown, GatewayStatus.NotMadeOut },
        { No, Yes, GatewayStatus.NotMadeOut },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_gateway_and_its_bar_combine_by_the_table(Truth met, Truth barred, GatewayStatus status) =>
        StatusTable.Combine(met, barred, GatewayStatus.Duty).Should().Be(status);

    [Theory]
    [InlineData(Modality.Duty, GatewayStatus.Duty)]
    [InlineData(Modality.Power, GatewayStatus.Power)]
    [InlineData(Modality.Threshold, GatewayStatus.Threshold)]
    [InlineData(Modality.Right, GatewayStatus.Right)]
    [InlineData(Modality.Position, GatewayStatus.Position)]
    public void A_live_gateway_is_called_by_its_modality(Modality modality, GatewayStatus status) => StatusTable.Live(modality).Should().Be(status);
}
