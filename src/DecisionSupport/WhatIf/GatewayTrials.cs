using System.Collections.Concurrent;

namespace DecisionSupport.WhatIf;

/// <summary>Reads one gateway of a supposed family with only the rules on which it and its bar turn: trials are many, and most rules bear on none of them.</summary>
internal sealed class GatewayTrials(ThresholdAdvisor whole)
{
    private readonly ConcurrentDictionary<string, ThresholdAdvisor> narrowed = new(StringComparer.Ordinal);

    /// <summary>The outcome of a gateway for the first child of a family.</summary>
    internal Outcome Of(GatewayAssessment gateway, FamilySituation supposed)
    {
        if (gateway.Conclusion is null)
        {
            return Outcome.Of(gateway);
        }

        var child = supposed.Children[0];
        var conclusions = narrowed.GetOrAdd(gateway.Gateway.Id, Towards, gateway).Conclude(supposed, child);
        var conclusion = Find(conclusions, child, gateway.Gateway.Provision)!;
        var bar = gateway.Bar is null ? null : Find(conclusions, child, gateway.Gateway.Bar);
        return Outcome.Of(new GatewayAssessment(gateway.Gateway, GatewayReading.StatusOf(gateway.Gateway, conclusion, bar), gateway.Provision, conclusion, bar, [], [], NoTrigger: false));
    }

    private ThresholdAdvisor Towards(string id, GatewayAssessment gateway)
    {
        // Rules that divide a kind between them are total together, and so are loaded together.
        var conclusions = new[] { gateway.Conclusion, gateway.Bar }.OfType<Conclusion>().Select(c => c.GetType()).Select(type => type.BaseType == typeof(Conclusion) ? type : type.BaseType!);
        return new ThresholdAdvisor(whole.Rules.Towards(conclusions), whole.Law);
    }

    private static Conclusion? Find(IReadOnlyList<Conclusion> conclusions, Subject child, string provision)
    {
        Conclusion? found = null;
        for (var i = 0; i < conclusions.Count; i++)
        {
            if (ReferenceEquals(conclusions[i].Subject, child) && string.Equals(conclusions[i].Provision, provision, StringComparison.Ordinal))
            {
                found = conclusions[i];
            }
        }

        return found;
    }
}
