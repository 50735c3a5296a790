namespace DecisionSupport.Training;

/// <summary>Opens a scenario, and says how it is played.</summary>
internal static class OpeningPage
{
    internal const string Fictional =
        "The family is invented. The rules say what follows from what is recorded; they decide nothing, they may be wrong, and a trainer may disagree and say so on record.";

    internal static IReadOnlyList<Block> Of(Scenario scenario, Assessment assessment) =>
    [
        new Heading(1, scenario.Title),
        new Paragraph($"{Days.Long(assessment.AsAt)}. {assessment.LocalAuthority} ({assessment.Nation}). Rule set {assessment.RuleSetVersion}.", "As at"),
        new Paragraph("For each gateway you say first what you think and why; then the rules say theirs. Nothing is stored, and nobody is scored."),
        new Paragraph(Fictional),
    ];
}
