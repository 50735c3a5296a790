using System.Collections.Concurrent;

namespace DecisionSupport.Testing;

/// <summary>For each provision, an advisor that has only the rules on which it turns: what is read over and over of one provision need not evaluate them all.</summary>
internal sealed class AdvisorsByProvision(ThresholdAdvisor whole)
{
    private readonly ConcurrentDictionary<string, ThresholdAdvisor> advisors = new(StringComparer.Ordinal);

    /// <summary>The law that the rules state.</summary>
    internal LawBook Law => whole.Law;

    /// <summary>The advisor for a provision; that of all the rules where none states it.</summary>
    internal ThresholdAdvisor this[string provision] => advisors.GetOrAdd(provision, Narrowed);

    private ThresholdAdvisor Narrowed(string provision)
    {
        var stated = whole.Rules.Rules.Select(r => r.YieldedType).FirstOrDefault(t => string.Equals(Conclusion.ProvisionOf(t), provision, StringComparison.Ordinal));
        // Rules that divide a kind between them are total together, and so are loaded together.
        return stated is null ? whole : new ThresholdAdvisor(whole.Rules.Towards(stated.BaseType == typeof(Conclusion) ? stated : stated.BaseType!), whole.Law);
    }
}
