namespace DecisionSupport.RuleBook;

/// <summary>Questions of law that the sources leave open.</summary>
internal static class QuestionsOpenPart
{
    internal static IEnumerable<Block> Of(Provision provision) =>
    [
        new Heading(2, "Open questions"),
        provision.Caveats.Count == 0 ? new Paragraph("None is recorded.") : new Bullets([.. provision.Caveats.Select(c => (Prose)c)]),
    ];
}
