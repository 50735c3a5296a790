using DecisionSupport.Inference;
using DecisionSupport.WhatIf;

namespace DecisionSupport;

/// <summary>Reads a family situation and says which gateways are met, barred, not made out or not yet decidable, with reasoning. It never decides.</summary>
/// <remarks>Safe to share between threads. It stores nothing, logs nothing, and reads no clock, network, culture or file.</remarks>
/// <param name="rules">The rules.</param>
/// <param name="law">The law that they state.</param>
/// <exception cref="ArgumentNullException"><paramref name="rules"/> or <paramref name="law"/> is null.</exception>
public sealed class ThresholdAdvisor(RuleSet rules, LawBook law)
{
    // First, so that nothing is read from a null before it is refused.
    private readonly RuleSet rules = rules ?? throw new ArgumentNullException(nameof(rules));
    private readonly LawBook law = law ?? throw new ArgumentNullException(nameof(law));
    private readonly Totality totality = new(rules);
    private readonly SafeguardChecks safeguards = new(law);
    private readonly DeadlineReading deadlines = new(law);
    private readonly ConflictReading conflicts = new(law);

    /// <summary>Trials of supposed answers, gateway by gateway.</summary>
    internal GatewayTrials Trials => field ??= new GatewayTrials(this);

    /// <summary>The rules.</summary>
    public RuleSet Rules => rules;

    /// <summary>The law that the rules state.</summary>
    public LawBook Law => law;

    /// <summary>Assesses every child of a family, each on evidence about that child.</summary>
    /// <param name="situation">The family, on the day of the assessment; answers given after that day are not relied on.</param>
    /// <param name="cancellationToken">Stops the assessment.</param>
    /// <returns>The assessment, its children in the file's order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    /// <exception cref="IncompleteConclusionsException">A rule did not yield exactly one conclusion for each of its subjects: a fault in the rules.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed: a fault in the rules.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Assessment Assess(FamilySituation situation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return Assess(situation, child => Conclude(situation, child, cancellationToken));
    }

    /// <summary>Reads conclusions, however they were reached, as an assessment.</summary>
    internal Assessment Assess(FamilySituation situation, Func<Subject, IReadOnlyList<Conclusion>> conclude)
    {
        if (situation.AsAt < law.EncodedFrom)
        {
            throw new LawNotEncodedException(situation.AsAt, law.EncodedFrom);
        }

        return new Assessment(
            situation.AsAt,
            situation.Nation,
            situation.LocalAuthority,
            law.Version,
            [.. situation.Children.Select(child => ChildReading.Of(situation, child, conclude(child), law, safeguards, deadlines, conflicts))],
            law);
    }

    /// <summary>What the rules conclude of one child, in the order of rule and record.</summary>
    /// <param name="situation">The family, on the day of the assessment. That the law of the day is encoded is not checked here.</param>
    /// <param name="child">A child of the family.</param>
    /// <param name="cancellationToken">Stops the assessment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> or <paramref name="child"/> is null.</exception>
    /// <exception cref="IncompleteConclusionsException">A rule did not yield exactly one conclusion for each of its subjects: a fault in the rules.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed: a fault in the rules.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Conclusion> Conclude(FamilySituation situation, Subject child, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(child);
        var records = Materials.Of(situation, child, law);
        var conclusions = rules.Evaluate(records, cancellationToken).Of<Conclusion>();
        totality.Check(records, conclusions);
        return conclusions;
    }
}

/// <summary>The day is before the law that the library encodes.</summary>
public sealed class LawNotEncodedException : Exception
{
    internal LawNotEncodedException(DateOnly day, DateOnly from)
        : base($"The law on {Days.Long(day)} is not encoded: the library begins with the law of {Days.Long(from)}. Ask as at that day or a later one.")
    {
        Day = day;
        EncodedFrom = from;
    }

    /// <summary>The day that was asked.</summary>
    public DateOnly Day { get; }

    /// <summary>The first day whose law is encoded.</summary>
    public DateOnly EncodedFrom { get; }
}
