namespace DecisionSupport;

/// <summary>A check of the law, behind an answer, that was made too long before the day asked.</summary>
/// <param name="Id">The provision, authority or deadline that was checked.</param>
/// <param name="Citation">How it is cited.</param>
/// <param name="CheckedOn">The day on which somebody read it.</param>
public sealed record OldCheck(string Id, string Citation, DateOnly CheckedOn);

/// <summary>Finds the checks behind an assessment that are older than a number of months on the day asked.</summary>
/// <remarks>What nobody has checked is not old: it carries its own mark, <i>not verified</i>.</remarks>
public static class OldChecks
{
    /// <summary>The number of months after which a check is said to be old, where nobody sets another.</summary>
    public const int DefaultMonths = 6;

    /// <summary>The old checks of what the gateways turn on, with their bars, cautions, cases and deadlines; oldest first.</summary>
    /// <param name="assessment">The assessment; its day is the day against which age is measured.</param>
    /// <param name="months">After how many months a check is old; from 1.</param>
    /// <returns>The old checks, each once; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is not positive.</exception>
    public static IReadOnlyList<OldCheck> In(Assessment assessment, int months = DefaultMonths)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return
        [
            .. Checks(assessment)
                .Where(check => check.CheckedOn.AddMonths(months) < assessment.AsAt)
                .DistinctBy(check => check.Id, StringComparer.Ordinal)
                .OrderBy(check => check.CheckedOn).ThenBy(check => check.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<OldCheck> Checks(Assessment assessment)
    {
        var law = assessment.Law;
        foreach (var id in assessment.Children.SelectMany(Cited).Distinct(StringComparer.Ordinal))
        {
            var (citation, verified) = law.Has(id) ? (law[id].Pinpoint, law[id].Verified) : (law.Authority(id).Name, law.Authority(id).Verified);
            if (verified is not null)
            {
                yield return new(id, citation, verified.On);
            }
        }

        foreach (var deadline in assessment.Children.SelectMany(c => c.Deadlines).Select(d => d.Deadline))
        {
            if (deadline.Verified is { } verified)
            {
                yield return new(deadline.Id, deadline.Pinpoint, verified.On);
            }
        }

        IEnumerable<string> Cited(ChildAssessment child) =>
            Provisions(child).SelectMany(id => law[id].Cases.Prepend(id)).Concat(child.Cautions.SelectMany(c => c.Sources));
    }

    private static IEnumerable<string> Provisions(ChildAssessment child) =>
        child.Gateways.Where(g => g.Conclusion is not null && !g.NoTrigger)
            .SelectMany(g => Behind(g.Conclusion!).Concat(g.Bar is null ? [] : Behind(g.Bar)));

    private static IEnumerable<string> Behind(Conclusion conclusion) => Behind(conclusion.Holds).Prepend(conclusion.Provision);

    private static IEnumerable<string> Behind(Proposition proposition) =>
        proposition is Reliance reliance ? Behind(reliance.Conclusion) : proposition.Parts.SelectMany(Behind);
}
