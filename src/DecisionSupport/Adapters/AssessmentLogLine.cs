using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Explain;
using DecisionSupport.Record;

namespace DecisionSupport.Adapters;

/// <summary>One assessment as one line of a log, in the style of the decision logs of Open Policy Agent: what was asked by hash, by which rules, and every gateway's status. No facts.</summary>
/// <remarks>Children go by their place in the file, since an id may be a name. Nothing is logged by the library itself: the caller writes the line where its policy allows.</remarks>
public static class AssessmentLogLine
{
    /// <summary>The line, with a line feed at its end.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="record">Its record.</param>
    /// <param name="at">When, as the caller's clock says: the library has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="record"/> is null.</exception>
    public static string Of(Assessment assessment, DecisionRecord record, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(record);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("decision_id", CdsHooksCards.Uuid(record.Sha256));
            json.WriteString("path", "children-act/thresholds/assess");
            json.WriteStartObject("bundles");
            json.WriteStartObject("children-act");
            json.WriteString("revision", $"{record.RuleSet.Version}+sha256:{record.RuleSet.Sha256}");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("input");
            json.WriteString("sha256", DecisionRecord.Hash(record.Input));
            json.Day("asAt", assessment.AsAt);
            json.WriteEndObject();
            json.WriteStartObject("result");
            for (var i = 0; i < assessment.Children.Count; i++)
            {
                Child(json, i, assessment.Children[i]);
            }

            json.WriteEndObject();
            json.WriteString("timestamp", at.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Child(Utf8JsonWriter json, int position, ChildAssessment child)
    {
        json.WriteStartObject($"child-{Numbers.Of(position + 1)}");
        foreach (var gateway in child.Gateways.Where(g => g.Status is not (GatewayStatus.NotEncoded or GatewayStatus.NotInForce)))
        {
            // A power that is not cleared is not one to act on: whoever reads the log alone must see it.
            json.WriteString(gateway.Gateway.Id, Codes.Of(gateway.Status) + (gateway.BarNotCleared ? "?" : gateway.BarredEvenIfMet ? ", barred even if met" : ""));
        }

        json.WriteEndObject();
    }
}
