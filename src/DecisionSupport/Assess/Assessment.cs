namespace DecisionSupport;

/// <summary>What the library says of a family on a day: for every child, every gateway, and what is recommended for a person's consideration.</summary>
/// <param name="AsAt">The day.</param>
/// <param name="Nation">The responsible local authority's nation.</param>
/// <param name="LocalAuthority">The responsible local authority's name.</param>
/// <param name="RuleSetVersion">The version of the rule sets and provision data.</param>
/// <param name="Children">The children, in the file's order, each assessed on evidence about that child.</param>
/// <param name="Law">The provision data that the assessment cites.</param>
public sealed record Assessment(
    DateOnly AsAt,
    Nation Nation,
    string LocalAuthority,
    string RuleSetVersion,
    IReadOnlyList<ChildAssessment> Children,
    LawBook Law)
{
    /// <summary>The assessment of one child.</summary>
    /// <param name="id">The child's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such child.</exception>
    public ChildAssessment Child(string id) =>
        Children.FirstOrDefault(c => string.Equals(c.Child.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"There is no child '{id}' in this assessment. The children are: {string.Join(", ", Children.Select(c => c.Child.Id))}.");
}

/// <summary>What the library says of one child.</summary>
/// <param name="Child">The child.</param>
/// <param name="Recommended">What is recommended for a person's consideration, in order.</param>
/// <param name="Tiers">Every gateway under its tier.</param>
/// <param name="Cautions">What the reader is warned of.</param>
/// <param name="Later">Answers given after the day, which are not relied on.</param>
/// <param name="Disputed">Questions on which accounts conflict.</param>
/// <param name="Conclusions">Every conclusion reached, by provision.</param>
/// <param name="Considerations">What is to be weighed, where it is in question, with the answers recorded.</param>
/// <param name="Support">The support recorded, and what came of it.</param>
public sealed record ChildAssessment(
    Subject Child,
    IReadOnlyList<Recommendation> Recommended,
    IReadOnlyList<TierAssessment> Tiers,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<Ground> Later,
    IReadOnlyList<Ground> Disputed,
    IReadOnlyList<Conclusion> Conclusions,
    IReadOnlyList<ConsiderationAssessment> Considerations,
    SupportRecorded Support)
{
    /// <summary>The deadlines of the child's case, by the day to which they come; those without a day last.</summary>
    public IReadOnlyList<DeadlineAssessment> Deadlines { get; init; } = [];

    /// <summary>The needs recorded that no service is known to be matched to, in the file's order.</summary>
    public IReadOnlyList<UnmatchedNeed> UnmatchedNeeds { get; init; } = [];

    /// <summary>The declared conflicts between conclusions that there are, and those that what is recorded does not exclude; one that it excludes is not listed.</summary>
    public IReadOnlyList<ConflictAssessment> Conflicts { get; init; } = [];

    /// <summary>Every gateway, tier by tier.</summary>
    public IEnumerable<GatewayAssessment> Gateways => Tiers.SelectMany(t => t.Gateways);

    /// <summary>One gateway by its id.</summary>
    /// <param name="id">The id of the gateway, such as <c>s20-1-c</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such gateway.</exception>
    public GatewayAssessment Gateway(string id) =>
        Gateways.FirstOrDefault(g => string.Equals(g.Gateway.Id, id, StringComparison.Ordinal))
        ?? throw new KeyNotFoundException($"There is no gateway '{id}'. The gateways are: {string.Join(", ", Gateways.Select(g => g.Gateway.Id))}.");

    /// <summary>What was concluded under a provision of the child, or of something in the child's case.</summary>
    /// <param name="provision">The id of the provision, such as <c>CA1989/s20/7</c>.</param>
    /// <returns>The conclusions; empty where no rule states it.</returns>
    public IEnumerable<Conclusion> Under(string provision) =>
        Conclusions.Where(c => string.Equals(c.Provision, provision, StringComparison.Ordinal));
}

/// <summary>A tier and its gateways; a heading, never a merged value.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Gateways">Its gateways.</param>
public sealed record TierAssessment(Tier Tier, IReadOnlyList<GatewayAssessment> Gateways);

/// <summary>What the library says of one gateway for one child.</summary>
/// <param name="Gateway">The gateway.</param>
/// <param name="Status">What is said of it.</param>
/// <param name="Provision">The provision that it is; null where the library has no data on it.</param>
/// <param name="Conclusion">What its rule concluded; null where none is encoded or in force.</param>
/// <param name="Bar">What the rule of its bar concluded; null where it has none.</param>
/// <param name="Open">What would have to be known to decide it, or to clear its bar; first those that the statute names first.</param>
/// <param name="Safeguards">Its safeguards, each done, not done or not known.</param>
/// <param name="NoTrigger">Whether nothing recorded bears on it at all.</param>
public sealed record GatewayAssessment(
    Gateway Gateway,
    GatewayStatus Status,
    Provision? Provision,
    Conclusion? Conclusion,
    Conclusion? Bar,
    IReadOnlyList<Ground> Open,
    IReadOnlyList<SafeguardCheck> Safeguards,
    bool NoTrigger)
{
    /// <summary>The deadlines that belong to it.</summary>
    public IReadOnlyList<DeadlineAssessment> Deadlines { get; init; } = [];

    /// <summary>What narrows it in this case: clauses of the cautions given beside it, said in the same sentence as what it lets or makes somebody do.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Whether it is met, and may or must be acted on by its decider.</summary>
    public bool IsLive => Status is GatewayStatus.Duty or GatewayStatus.Power or GatewayStatus.Threshold or GatewayStatus.Right or GatewayStatus.Position;

    /// <summary>Whether it is live on its face while its bar is not cleared.</summary>
    public bool BarNotCleared => IsLive && Bar is { Holds.Truth.IsNotKnown: true };

    /// <summary>Whether it could not be acted on even if it were met.</summary>
    public bool BarredEvenIfMet => Status == GatewayStatus.Undetermined && Bar is { Holds.Truth.IsTrue: true };
}

/// <summary>A safeguard and whether it is done.</summary>
/// <param name="Safeguard">The safeguard.</param>
/// <param name="Done">Done, not done or not known.</param>
/// <param name="Asked">The answers on which that rests, with who, when and on what.</param>
public sealed record SafeguardCheck(Safeguard Safeguard, Truth Done, Asked Asked)
{
    /// <summary>The answers of people by which it is shown to be done, where nobody answered its own question; empty otherwise.</summary>
    public IReadOnlyList<ConsideredAnswer> Findings { get; init; } = [];
}

/// <summary>What is to be weighed, because it is in question; it has no outcome.</summary>
/// <param name="Consideration">What is weighed, and between which gateways.</param>
/// <param name="Points">Each point, with the answers recorded.</param>
public sealed record ConsiderationAssessment(Consideration Consideration, IReadOnlyList<PointAssessment> Points);

/// <summary>One point that is weighed.</summary>
/// <param name="Point">The point.</param>
/// <param name="Answers">What is recorded of it, question by question; empty where the law itself answers it.</param>
public sealed record PointAssessment(ConsideredPoint Point, IReadOnlyList<ConsideredAnswer> Answers);

/// <summary>What was answered to a question that is weighed.</summary>
/// <param name="Subject">Of whom it is asked.</param>
/// <param name="Question">The question.</param>
/// <param name="Asked">The answers, and whether they are known, disputed or given after the day.</param>
public sealed record ConsideredAnswer(Subject Subject, Question Question, Asked Asked)
{
    /// <summary>Where the answer stands in the case file.</summary>
    public string Path => $"{Subject.Path}/{Question.Name}";
}

/// <summary>Why something is in the recommended list.</summary>
public enum RecommendationKind
{
    /// <summary>A duty, or a right to be respected, now; nothing bars it.</summary>
    Now,

    /// <summary>Met, and barred: what may not be done, with what else protects the child.</summary>
    MayNot,

    /// <summary>A duty or a power that arises on its face, and cannot be acted on until its bar is cleared.</summary>
    NotCleared,

    /// <summary>A gateway to consider, or to raise with its decider.</summary>
    Consider,

    /// <summary>An enquiry that would decide what is undetermined.</summary>
    FindOut,
}

/// <summary>Something recommended for a person's consideration; never a decision.</summary>
/// <param name="Kind">Why it is in the list.</param>
/// <param name="Gateways">The gateways that it serves.</param>
/// <param name="Ask">The answer to find out; null for a gateway.</param>
public sealed record Recommendation(RecommendationKind Kind, IReadOnlyList<GatewayAssessment> Gateways, Ground? Ask);
