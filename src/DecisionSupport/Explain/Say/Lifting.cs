namespace DecisionSupport.Explain;

/// <summary>Says what would lift a bar: the exceptions that the statute makes to it, and a change in what it rests on.</summary>
internal static class Lifting
{
    private const int FirstFew = 3;

    internal static string Of(Proposition bar, LawBook law)
    {
        var exceptions = Exceptions(bar).Select(e => Named(e, law)).Distinct(StringComparer.Ordinal).ToList();
        var rests = Reasons.Of(bar)
            .Where(r => r.Ground is not null && GatewayReading.Bears(r.Ground) && r.Ground.Subject.Kind is SubjectKind.Person or SubjectKind.Child)
            .Select(r => r.Says).Distinct(StringComparer.Ordinal).Take(FirstFew);
        var change = $"a change in what it rests on ({string.Join("; ", rests)})";
        return exceptions.Count == 0 ? change : $"{string.Join("; ", exceptions)}; or {change}";
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
            Conjunction => proposition.Parts.SelectMany(p => p is Negation { Inner: not Ground } n ? [n.Inner] : Exceptions(p)),
            Ground or Negation => [],
            _ => proposition.Parts.SelectMany(Exceptions),
        };
    }

    private static string Named(Proposition exception, LawBook law) =>
        string.Join(" with ", Relied(exception).Select(c => $"{law[c.Provision].Name.ToLowerInvariant()} ({law[c.Provision].Pinpoint})"));

    private static IEnumerable<Conclusion> Relied(Proposition proposition) =>
        proposition is Reliance reliance ? [reliance.Conclusion] : proposition.Parts.SelectMany(Relied);
}
