using DecisionSupport.Inference;

namespace DecisionSupport;

/// <summary>Checks that every rule concluded exactly once of everything of its kind, so that no conclusion can go missing in silence.</summary>
/// <remarks>Rules that divide a kind between them, as the ways of holding parental responsibility do, yield one family of conclusions and are total together.</remarks>
internal sealed class Totality
{
    private readonly Family[] families;

    internal Totality(RuleSet rules) =>
        families = [.. rules.Rules
            .GroupBy(r => FamilyOf(r.YieldedType))
            .Select(g => new Family(g.Key, g.First().MatchedTypes[0], string.Join(", ", g.Select(r => r.Name))))];

    internal void Check(IReadOnlyList<object> records, IReadOnlyList<Conclusion> conclusions)
    {
        foreach (var family in families)
        {
            var expected = 0;
            for (var i = 0; i < records.Count; i++)
            {
                expected += family.Of.IsInstanceOfType(records[i]) ? 1 : 0;
            }

            var actual = 0;
            for (var i = 0; i < conclusions.Count; i++)
            {
                actual += family.Conclusion.IsInstanceOfType(conclusions[i]) ? 1 : 0;
            }

            if (actual != expected)
            {
                throw new IncompleteConclusionsException(
                    $"{family.Rules} must conclude exactly once of each {family.Of.Name}: there are {expected} in this case, and {actual} conclusions. Mend the left-hand side of the rule.");
            }
        }
    }

    private static Type FamilyOf(Type conclusion) =>
        conclusion.BaseType is { IsAbstract: true } shared && shared != typeof(Conclusion) ? shared : conclusion;

    private sealed record Family(Type Conclusion, Type Of, string Rules);
}

/// <summary>A rule did not yield exactly one conclusion for each of its subjects: a fault in the rules, and never in the case file.</summary>
public sealed class IncompleteConclusionsException : Exception
{
    internal IncompleteConclusionsException(string message)
        : base(message)
    {
    }
}
