namespace DecisionSupport.Explain;

/// <summary>Writes an assessment as one page, for every format to render.</summary>
internal sealed class AssessmentPage
{
    internal const string ForAPerson =
        "For a person's consideration: it decides nothing. Harm, need, capacity and necessity are judged by the people named, or by a court.";

    private const string AccommodationInWales = "sswba-76";

    private readonly Assessment assessment;
    private readonly ExplainOptions options;
    private readonly CitedLaw cited;

    private AssessmentPage(Assessment assessment, ExplainOptions options)
    {
        this.assessment = assessment;
        this.options = options;
        cited = new CitedLaw(assessment.Law, assessment.AsAt);
    }

    internal static string Title(Assessment assessment) =>
        $"Children Act 1989 thresholds: {Wording.And([.. assessment.Children.Select(c => c.Child.Name)])}, {Days.Long(assessment.AsAt)}";

    internal static IReadOnlyList<Block> Of(Assessment assessment, ExplainOptions options)
    {
        var page = new AssessmentPage(assessment, options);
        return
        [
            .. assessment.Children.SelectMany(page.Child),
            new Heading(1, assessment.Children.Count == 1 ? "The law relied on" : "The law relied on, for every child"),
            .. page.cited.Blocks(),
            .. NotEncodedPage.Of(assessment),
        ];
    }

    private IEnumerable<Block> Child(ChildAssessment child) =>
    [
        new Heading(1, $"{child.Child.Name}: Children Act 1989 thresholds on what is recorded"),
        AsAt(assessment),
        new Paragraph(ForAPerson),
        .. OtherDay(assessment, options.FileDay),
        .. OldChecksPage.Of(assessment, options),
        .. Wales(assessment),
        new Drawn("The ladder, as a picture", Open: false, () => LadderSvg.Inside(assessment, child)),
        .. ConflictsPage.Of(child, cited),
        .. new RecommendedPage(child, assessment, options).Blocks(),
        .. NotesPage.Cautions(child, assessment.AsAt, cited),
        .. new DeadlinesPage(assessment.Law.Calendar, options.All).Blocks(child),
        .. NeedsPage.Of(child),
        .. LocalPage.Of(child, assessment, options.Local),
        .. SupportPage.Of(child, assessment.Law),
        .. NotesPage.Considerations(child, cited),
        .. new TiersPage(child, assessment, options, cited).Blocks(),
        .. NotesPage.NotReliedOn(child, assessment),
    ];

    /// <summary>The day, whose family it is and by which rules: at the top of every page.</summary>
    internal static Block AsAt(Assessment assessment) =>
        new Paragraph($"{Days.Long(assessment.AsAt)}. {assessment.LocalAuthority} ({assessment.Nation}). Rule set {assessment.RuleSetVersion}.", "As at");

    /// <summary>The law of services of the other nation is not this Act's, and is not encoded: a reader there must know it first.</summary>
    internal static IEnumerable<Block> Wales(Assessment assessment) =>
        assessment.Nation == Nation.Wales
            ? assessment.Law.Ladder.Gateways.Where(g => g.Id == AccommodationInWales && assessment.Law[g.Provision].IsInForce(assessment.AsAt, Nation.Wales)).Select(g => new Notice($"The local authority is in Wales. {g.Name}: not encoded ({g.NotEncoded})."))
            : [];

    /// <summary>That the case file has another day of its own.</summary>
    internal static IEnumerable<Block> OtherDay(Assessment assessment, DateOnly? fileDay) =>
        fileDay is { } day && day != assessment.AsAt
            ? [new Notice($"The case file's own day is {Days.Long(day)}. This is asked as at {Days.Long(assessment.AsAt)}: the law and the answers of that day.")]
            : [];
}
