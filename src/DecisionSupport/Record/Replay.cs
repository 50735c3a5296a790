using System.Text.Json;
using DecisionSupport.Explain;

namespace DecisionSupport.Record;

/// <summary>What came of asking the same again: the same bytes, or exactly what changed and by which provision.</summary>
/// <param name="Recorded">The rules and law of the record.</param>
/// <param name="Now">The rules and law with which it was asked again.</param>
/// <param name="Same">Whether the answer is the same to the byte.</param>
/// <param name="Gateways">The gateways of which something else is said, child by child.</param>
/// <param name="Conclusions">The conclusions that are others, each with whether it is itself the cause; first those that are.</param>
/// <param name="Law">The provisions and authorities whose text, days or verification are others, by id.</param>
/// <param name="Elsewhere">The other parts of the assessment that differ, as JSON pointers.</param>
public sealed record Replay(
    RuleSetMark Recorded,
    RuleSetMark Now,
    bool Same,
    IReadOnlyList<ChangedGateway> Gateways,
    IReadOnlyList<ChangedConclusion> Conclusions,
    IReadOnlyList<string> Law,
    IReadOnlyList<string> Elsewhere)
{
    /// <summary>Whether the same rules gave another answer, which they never should: a fault, or another version of the formats.</summary>
    public bool IsUnexplained => !Same && Recorded == Now;

    /// <summary>Compares a record with the same situation assessed again.</summary>
    /// <param name="record">The record.</param>
    /// <param name="again">The situation of its input, assessed with the rules of today.</param>
    /// <param name="ruleSet">Those rules and their law.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/>, <paramref name="again"/> or <paramref name="ruleSet"/> is null.</exception>
    public static Replay Of(DecisionRecord record, Assessment again, RuleSetMark ruleSet)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(again);
        ArgumentNullException.ThrowIfNull(ruleSet);
        var then = record.Assessment;
        var now = CanonicalJson.Of(AssessmentJson.Of(again));
        if (string.Equals(then, now, StringComparison.Ordinal))
        {
            return new Replay(record.RuleSet, ruleSet, true, [], [], [], []);
        }

        using var recorded = JsonDocument.Parse(then, DecisionRecord.Deep);
        using var repeated = JsonDocument.Parse(now, DecisionRecord.Deep);
        return new ReplayDifference(recorded.RootElement, repeated.RootElement).Of(record.RuleSet, ruleSet);
    }
}

/// <summary>A gateway of which something else is said.</summary>
/// <param name="Child">The child's id.</param>
/// <param name="Gateway">The gateway's id.</param>
/// <param name="Before">What was said; null where the gateway was not there.</param>
/// <param name="After">What is said now; null where the gateway is not there any more.</param>
/// <param name="By">The provisions whose own conclusion changed, on which the gateway or its bar rests.</param>
public sealed record ChangedGateway(string Child, string Gateway, string? Before, string? After, IReadOnlyList<string> By);

/// <summary>A conclusion that is another.</summary>
/// <param name="Child">The child's id.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Subject">Of whom or what it is concluded, as a path.</param>
/// <param name="Before">Its truth before; null where it was not concluded.</param>
/// <param name="After">Its truth now; null where it is not concluded any more.</param>
/// <param name="IsCause">Whether the change is the rule's own, and not that of another on which it relies.</param>
public sealed record ChangedConclusion(string Child, string Provision, string Subject, string? Before, string? After, bool IsCause);
