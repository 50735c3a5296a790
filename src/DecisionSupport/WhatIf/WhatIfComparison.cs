namespace DecisionSupport.WhatIf;

/// <summary>What moves, and what does not, where some answers are supposed to be others. Hypothetical throughout: nothing of it is recorded.</summary>
/// <param name="Supposed">The answers supposed.</param>
/// <param name="Before">What is said on what is recorded.</param>
/// <param name="After">What would be said.</param>
/// <param name="Moves">The gateways of which something else would be said, child by child and tier by tier.</param>
/// <param name="Safeguards">The safeguards that would be done or not done otherwise.</param>
/// <param name="Cautions">The cautions that would come or go.</param>
/// <param name="Deadlines">The dates that would be others.</param>
public sealed record WhatIfComparison(
    IReadOnlyList<Change> Supposed,
    Assessment Before,
    Assessment After,
    IReadOnlyList<GatewayMove> Moves,
    IReadOnlyList<SafeguardMove> Safeguards,
    IReadOnlyList<CautionMove> Cautions,
    IReadOnlyList<DeadlineMove> Deadlines)
{
    /// <summary>Supposes answers.</summary>
    /// <param name="advisor">The rules.</param>
    /// <param name="situation">The family, on its day.</param>
    /// <param name="supposed">The answers supposed, of one question at most once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="advisor"/>, <paramref name="situation"/> or <paramref name="supposed"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No question of this family stands at one of the paths.</exception>
    /// <exception cref="ArgumentException">The answers contradict one another, or what is recorded; the message says which and what to do.</exception>
    /// <exception cref="ArgumentException">Two of the answers are to one question.</exception>
    /// <exception cref="LawNotEncodedException">The day is before the first day whose law is encoded.</exception>
    public static WhatIfComparison Of(ThresholdAdvisor advisor, FamilySituation situation, IReadOnlyList<Change> supposed)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(supposed);
        var changed = situation.With(supposed.ToDictionary(c => c.Question.Path, c => (IReadOnlyList<Answer>)(c.Answer is { } answer ? [new Answer(answer)] : []), StringComparer.Ordinal));
        if (Contradictions.In(changed).Except(Contradictions.In(situation)).FirstOrDefault() is { } contradiction)
        {
            throw new ArgumentException($"{contradiction.Path} and {contradiction.OtherPath} cannot both be so: {contradiction.Says} {contradiction.Remedy}", nameof(supposed));
        }

        var (before, after) = (advisor.Assess(situation), advisor.Assess(changed));
        var children = before.Children.Zip(after.Children).ToList();
        return new WhatIfComparison(
            supposed,
            before,
            after,
            [.. children.SelectMany(c => c.First.Gateways.Zip(c.Second.Gateways).Where(g => Outcome.Of(g.First) != Outcome.Of(g.Second)).Select(g => new GatewayMove(c.First.Child, g.First, g.Second)))],
            [.. children.SelectMany(c => Checks(c.First).Zip(Checks(c.Second)).Where(s => s.First.Done != s.Second.Done).Select(s => new SafeguardMove(c.First.Child, s.First, s.Second)))],
            [.. children.SelectMany(c => Cautioned(c.First, c.Second))],
            [.. children.SelectMany(c => Dated(c.First, c.Second))]);
    }

    private static IEnumerable<SafeguardCheck> Checks(ChildAssessment child) => child.Gateways.SelectMany(g => g.Safeguards).DistinctBy(s => s.Safeguard.Id, StringComparer.Ordinal).OrderBy(s => s.Safeguard.Id, StringComparer.Ordinal);

    /// <summary>The dates whose day or state would be another; one that does not apply either way is none.</summary>
    private static IEnumerable<DeadlineMove> Dated(ChildAssessment before, ChildAssessment after)
    {
        var (then, now) = (ByKey(before), ByKey(after));
        return then.Keys.Concat(now.Keys).Distinct()
            .Select(key => new DeadlineMove(before.Child, then.GetValueOrDefault(key), now.GetValueOrDefault(key)))
            .Where(move => (move.Before?.Due, move.Before?.DueTime, move.Before?.Status, move.Before?.Applies) != (move.After?.Due, move.After?.DueTime, move.After?.Status, move.After?.Applies));
    }

    private static Dictionary<(string Id, string Subject), DeadlineAssessment> ByKey(ChildAssessment child) => child.Deadlines.ToDictionary(d => (d.Deadline.Id, d.Subject.Path));

    private static IEnumerable<CautionMove> Cautioned(ChildAssessment before, ChildAssessment after) =>
    [
        .. after.Cautions.Except(before.Cautions).Select(c => new CautionMove(before.Child, c, Comes: true)),
        .. before.Cautions.Except(after.Cautions).Select(c => new CautionMove(before.Child, c, Comes: false)),
    ];
}

/// <summary>A gateway of which something else would be said.</summary>
/// <param name="Child">The child.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
public sealed record GatewayMove(Subject Child, GatewayAssessment Before, GatewayAssessment After);

/// <summary>A safeguard that would be done or not done otherwise.</summary>
/// <param name="Child">The child.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
public sealed record SafeguardMove(Subject Child, SafeguardCheck Before, SafeguardCheck After);

/// <summary>A caution that would come or go.</summary>
/// <param name="Child">The child.</param>
/// <param name="Caution">The caution.</param>
/// <param name="Comes">Whether it comes; otherwise it goes.</param>
public sealed record CautionMove(Subject Child, Caution Caution, bool Comes);

/// <summary>A date that would be another.</summary>
/// <param name="Child">The child.</param>
/// <param name="Before">As it is; null where there is none.</param>
/// <param name="After">As it would be; null where there would be none.</param>
public sealed record DeadlineMove(Subject Child, DeadlineAssessment? Before, DeadlineAssessment? After);
