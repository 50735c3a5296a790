using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Explain;
using DecisionSupport.Record;

namespace DecisionSupport.Adapters;

/// <summary>What is recommended for one child, as cards in the style of CDS Hooks, which case systems of health services know.</summary>
/// <remarks>
/// In the style of, since a child's case is no patient's: the shape of card, suggestion, source and override reason is the specification's (cds-hooks.hl7.org), and the mapping
/// is documented in docs/records.md. Optional members are left out and never null; no card is an empty array. The same record gives the same cards, ids included.
/// </remarks>
public static class CdsHooksCards
{
    private const int LongestSummary = 140;
    private const string Systems = "urn:decision-support:";

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The cards of one child.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="child">The child's id.</param>
    /// <param name="record">The record of the assessment, from whose hash the cards' ids are made and to which an override refers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="record"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such child.</exception>
    public static string Of(Assessment assessment, string child, DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(record);
        var of = assessment.Child(child);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            var cards = new Cards(json, assessment, of, record.Sha256);
            json.WriteStartObject();
            json.List("cards", of.Recommended.Where(r => r.Ask is null), cards.Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private sealed class Cards(Utf8JsonWriter json, Assessment assessment, ChildAssessment child, string record)
    {
        private readonly Statuses statuses = new(assessment.Law, assessment.AsAt, assessment.Nation);

        internal void Write(Recommendation recommended)
        {
            var gateway = recommended.Gateways[0];
            json.WriteStartObject();
            json.WriteString("uuid", Uuid($"{record} {child.Child.Path} {gateway.Gateway.Id}"));
            json.WriteString("summary", Short($"{gateway.Gateway.Name}: {Statuses.Name(gateway)}"));
            json.WriteString("detail", Detail(gateway));
            json.WriteString("indicator", Indicator(recommended));
            Source(gateway);
            Suggestions(gateway);
            json.List("overrideReasons", OverrideReasons.All, reason => Coding(reason.Key, "override-reason", reason.Value));
            json.WriteEndObject();
        }

        private string Detail(GatewayAssessment gateway)
        {
            var text = new StringBuilder(MarkdownText.Of(statuses.Say(gateway)));
            Add(text, "Because", gateway.Conclusion is { } met ? [.. Reasons.Of(met.Holds).Select(r => r.Text).Distinct(StringComparer.Ordinal)] : []);
            Add(text, "Not yet known", [.. gateway.Open.Select(g => Wording.Whether(g))]);
            Add(text, "Whose decision", [gateway.Gateway.Decider]);
            return text.Append("\n\n").Append(AssessmentPage.ForAPerson).ToString();
        }

        private static void Add(StringBuilder text, string label, IReadOnlyList<string> lines)
        {
            if (lines.Count > 0)
            {
                text.Append("\n\n**").Append(label).Append(":** ").AppendJoin("; ", lines.Select(MarkdownText.Of)).Append('.');
            }
        }

        /// <summary>Critical for a duty or right that is owed now at the tiers of protection and accommodation; information for what may only be considered.</summary>
        private static string Indicator(Recommendation recommended) => (recommended.Kind, recommended.Gateways[0].Gateway.Urgency) switch
        {
            (RecommendationKind.Now, <= 20) => "critical",
            (RecommendationKind.MayNot, _) => "critical",
            (RecommendationKind.Now or RecommendationKind.NotCleared, _) => "warning",
            (_, <= 10) => "warning",
            _ => "info",
        };

        private void Source(GatewayAssessment gateway)
        {
            json.WriteStartObject("source");
            json.WriteString("label", $"{gateway.Provision!.Pinpoint}, as at {Days.Long(assessment.AsAt)}");
            json.WriteString("url", gateway.Provision.UriOn(assessment.AsAt));
            json.WritePropertyName("topic");
            Coding(gateway.Gateway.Id, "gateway", gateway.Gateway.Name);
            json.WriteEndObject();
        }

        /// <summary>Each question that would settle it: something to find out and never something that the library does.</summary>
        private void Suggestions(GatewayAssessment gateway)
        {
            if (gateway.Open.Count == 0)
            {
                return;
            }

            json.List("suggestions", gateway.Open, ground =>
            {
                json.WriteStartObject();
                json.WriteString("uuid", Uuid($"{record} {gateway.Gateway.Id} {ground.Path}"));
                json.WriteString("label", $"Find out: {Wording.Ask(ground)}");
                json.WriteEndObject();
            });
            json.WriteString("selectionBehavior", "any");
        }

        private void Coding(string code, string system, string display)
        {
            json.WriteStartObject();
            json.WriteString("system", Systems + system);
            json.WriteString("code", code);
            json.WriteString("display", display);
            json.WriteEndObject();
        }
    }

    private static string Short(string text) => text.Length <= LongestSummary ? text : text[..(LongestSummary - 1)] + "\u2026";

    /// <summary>A UUID made from a name (RFC 9562, version 8 of a SHA-256): the same name, the same id.</summary>
    internal static string Uuid(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
