namespace DecisionSupport.Explain;

/// <summary>The shape and outline by which the status of a gateway is told, beside its word.</summary>
internal static class GatewayMarks
{
    internal static Mark Of(GatewayAssessment gateway) => gateway switch
    {
        { BarNotCleared: true } => Mark.Face,
        { IsLive: true } => Mark.Yes,
        { Status: GatewayStatus.Barred } => Mark.Barred,
        { Status: GatewayStatus.NotMadeOut } => Mark.No,
        { Status: GatewayStatus.Undetermined } => Mark.Open,
        _ => Mark.Silent,
    };

    internal static Mark Of(Truth truth) => truth.IsTrue ? Mark.Yes : truth.IsFalse ? Mark.No : Mark.Open;

    /// <summary>The outline of a box: dashes for what is not known, dots for what nothing is said of.</summary>
    internal static string Look(Mark mark) => mark switch
    {
        Mark.Yes or Mark.Face => "ds-box ds-live",
        Mark.Barred => "ds-box",
        Mark.No => "ds-soft",
        Mark.Open => "ds-box ds-open",
        _ => "ds-soft ds-silent",
    };
}
