using System.Runtime.CompilerServices;

namespace DecisionSupport.Rules.Tests.Conventions;

/// <summary>Every conclusion that the rules can reach, over a case with something of every kind in it.</summary>
internal static class RuleBook
{
    private static readonly ConditionalWeakTable<ThresholdAdvisor, IReadOnlyList<Conclusion>> Reached = [];

    /// <summary>Worked out once for the rules that are asked.</summary>
    internal static IReadOnlyList<Conclusion> Conclusions => Reached.GetValue(Given.Advisor, _ => Everything());

    internal static IEnumerable<Type> ConclusionTypes =>
        typeof(ChildrenAct).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Conclusion)) && !t.IsAbstract);

    /// <summary>The provisions that rules conclude, each once.</summary>
    internal static IEnumerable<string> Encoded => ConclusionTypes.Select(Conclusion.ProvisionOf);

    /// <summary>The propositions of a conclusion itself; what it relies on belongs to the conclusion relied on.</summary>
    internal static IEnumerable<Proposition> Own(Proposition proposition)
    {
        yield return proposition;
        if (proposition is Reliance)
        {
            yield break;
        }

        var parts = proposition is Quantified quantified ? [.. quantified.Parts, quantified.Complete] : proposition.Parts;
        foreach (var inner in parts.SelectMany(Own))
        {
            yield return inner;
        }
    }

    /// <summary>The labels of a conclusion's limbs, in the order of the text; a lettered limb within a lettered limb is spelt as the statute has it, <c>(b)(ii)</c>.</summary>
    internal static IEnumerable<string> Labels(Proposition proposition, string within = "")
    {
        if (proposition is Reliance)
        {
            yield break;
        }

        if (proposition is Limb limb)
        {
            within = Lettered(limb.Label) && Lettered(within) ? within + limb.Label : limb.Label;
            yield return within;
        }

        foreach (var inner in proposition.Parts.SelectMany(part => Labels(part, within)))
        {
            yield return inner;
        }
    }

    private static bool Lettered(string label) => label.StartsWith('(');

    private static List<Conclusion> Everything()
    {
        var given = Given.Sam()
            .Person("everyone", p => Enum.GetValues<ParentalResponsibilitySourceKind>().Aggregate(p, (person, kind) => person.Holding(kind)))
            .Concern("judged", "suffering")
            .Concern("judged lower", "not-reached", "suspect")
            .Concern("found", "court", "found");
        Enum.GetValues<NeedKind>().ToList().ForEach(kind => given.Need(kind));

        // What the date of birth answers where it is known is asked only where it is not.
        var ofUnknownAge = Given.Sam().Unsaid("date-of-birth").Person("father", p => p.Holding(ParentalResponsibilitySourceKind.BirthRegistration));
        return [.. ofUnknownAge.All<Conclusion>(), .. Enum.GetValues<OrderKind>().Aggregate(given, (case_, kind) => case_.Order(kind)).All<Conclusion>()];
    }
}
