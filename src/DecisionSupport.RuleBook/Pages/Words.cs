namespace DecisionSupport.RuleBook;

/// <summary>Words that several pages use.</summary>
internal static class Words
{
    /// <summary>What a gateway is, with the verb by which an answer says it.</summary>
    internal static string Kind(Book book, Gateway gateway) => gateway.Modality switch
    {
        Modality.Duty => $"duty ({Verb(book, gateway)})",
        Modality.Power => $"power ({Verb(book, gateway)})",
        Modality.Threshold => "threshold (appears capable of being met; for the decider)",
        Modality.Right => "right (a person may exercise it)",
        _ => "position in law",
    };

    /// <summary>What follows, as a sentence.</summary>
    internal static string Then(Book book, Gateway gateway)
    {
        var decider = Generic.Sentence(gateway.Decider);
        return gateway.Then.Length == 0 ? "nothing is stated" : gateway.Modality switch
        {
            Modality.Threshold or Modality.Position => $"{Generic.Sentence(gateway.Then)}.",
            _ => $"{decider} {Verb(book, gateway)} {gateway.Then}.",
        };
    }

    /// <summary>The same verb as on the page of an answer: guidance is said as should in both.</summary>
    private static string Verb(Book book, Gateway gateway) =>
        Explain.Statuses.Verb(gateway.Modality, book.Law.Has(gateway.Provision) ? book.Law[gateway.Provision] : null);

    internal static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : FormattableString.Invariant($"{count} {many}");

    internal static string Of(Truth truth) => truth.IsTrue ? "true" : truth.IsFalse ? "false" : "not known";
}
