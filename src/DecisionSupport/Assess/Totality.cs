using System.Runtime.InteropServices;
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
        var given = Count(records, record => record.GetType());
        var concluded = Count(conclusions, conclusion => FamilyOf(conclusion.GetType()));
        foreach (var family in families)
        {
            var expected = given.GetValueOrDefault(family.Of);
            var actual = concluded.GetValueOrDefault(family.Conclusion);
            if (actual != expected)
            {
                throw new IncompleteConclusionsException(
                    $"{family.Rules} must conclude exactly once of each {family.Of.Name}: there are {expected} in this case, and {actual} conclusions. Mend the left-hand side of the rule.");
            }
        }
    }

    private static Dictionary<Type, int> Count<T>(IReadOnlyList<T> all, Func<T, Type> typeOf)
    {
        var counts = new Dictionary<Type, int>();
        foreach (var one in all)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, typeOf(one), out _)++;
        }

        return counts;
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
