namespace DecisionSupport.RuleBook;

/// <summary>Words that several pages use.</summary>
internal static class Words
{
    internal static string Of(Modality modality) => modality switch
    {
        Modality.Duty => "duty (must)",
        Modality.Power => "power (may)",
        Modality.Threshold => "threshold (appears capable of being met; for the decider)",
        Modality.Right => "right (a person may exercise it)",
        _ => "position in law",
    };

    /// <summary>What follows, as a sentence.</summary>
    internal static string Then(Gateway gateway)
    {
        var decider = Generic.Sentence(gateway.Decider);
        return gateway.Then.Length == 0 ? "nothing is stated" : gateway.Modality switch
        {
            Modality.Duty => $"{decider} must {gateway.Then}.",
            Modality.Power or Modality.Right => $"{decider} may {gateway.Then}.",
            _ => $"{Generic.Sentence(gateway.Then)}.",
        };
    }

    internal static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count} {many}");

    internal static string Of(Truth truth) => truth.IsTrue ? "true" : truth.IsFalse ? "false" : "not known";
}
