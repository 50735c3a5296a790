namespace DecisionSupport.Explain;

/// <summary>Says what would lift a bar on the day: the exceptions that the statute makes to it. That somebody may change their mind is no exception, and is not suggested.</summary>
internal static class Lifting
{
    internal static string Of(Proposition bar, LawBook law)
    {
        var exceptions = Exceptions(bar).Select(e => Named(e, law)).Where(named => named.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return exceptions.Count > 0 ? string.Join("; ", exceptions) : "nothing that the statute names";
    }

    /// <summary>The exceptions on the true side of the bar: parts of a conjunction that must not hold, and do not.</summary>
    private static IEnumerable<Proposition> Exceptions(Proposition proposition)
    {
        if (!proposition.Truth.IsTrue)
        {
            return [];
        }

        return proposition switch
        {
            Conjunction => proposition.Parts.SelectMany(p => p is Negation { Inner: not Ground } n ? CanStillApply(n.Inner) ? [n.Inner] : [] : Exceptions(p)),
            Ground or Negation => [],
            _ => proposition.Parts.SelectMany(Exceptions),
        };
    }

    /// <summary>Whether an exception is more than a matter of growing older: of a child of fourteen nobody says that agreement at sixteen would lift anything.</summary>
    private static bool CanStillApply(Proposition exception) => !Relied(exception).Any(c => NeedsAnotherAge(c.Holds));

    private static bool NeedsAnotherAge(Proposition proposition) => proposition switch
    {
        Ground ground => ground.Truth.IsFalse && ground.Question == ChildQuestions.DateOfBirth,
        Conjunction or Limb => proposition.Parts.Any(NeedsAnotherAge),
        _ => false,
    };

    private static string Named(Proposition exception, LawBook law) =>
        string.Join(", and ", Relied(exception).Select(c => $"{law[c.Provision].Name.ToLowerInvariant()} ({law[c.Provision].Pinpoint})"));

    private static IEnumerable<Conclusion> Relied(Proposition proposition) =>
        proposition is Reliance reliance ? [reliance.Conclusion] : proposition.Parts.SelectMany(Relied);
}
