using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes a declared conflict between conclusions: both sides, and never which of them prevails.</summary>
internal sealed class JsonConflict(Utf8JsonWriter json)
{
    internal void Write(ConflictAssessment found)
    {
        var conflict = found.Conflict;
        json.WriteStartObject();
        json.WriteString("id", conflict.Id);
        json.WriteString("name", conflict.Name);
        json.WriteString("holds", Codes.Of(found.Holds));
        json.WriteString("text", conflict.Text);
        json.List("sides", new[] { (conflict.First, found.First), (conflict.Second, found.Second) }, side => Side(side.Item1, side.Item2));
        json.WriteString("law", conflict.Law);
        json.WriteString("resolver", conflict.Resolver);
        json.List("sources", conflict.Sources);
        json.List("caveats", conflict.Caveats);
        json.WriteEndObject();
    }

    private void Side(ConflictSide side, IReadOnlyList<GatewayAssessment> gateways)
    {
        json.WriteStartObject();
        json.WriteString("asks", side.Asks);
        json.List("gateways", gateways.Select(g => g.Gateway.Id));
        json.List("because", gateways.Where(ConflictAssessment.Stands).SelectMany(g => Reasons.Of(g.Conclusion!.Holds)).Select(r => r.Text).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }
}
