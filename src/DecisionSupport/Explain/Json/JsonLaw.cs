using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes the law that an assessment cites, in the order of the provision data.</summary>
internal sealed class JsonLaw(Utf8JsonWriter json, Assessment assessment)
{
    private readonly LawBook law = assessment.Law;

    internal void Write()
    {
        var cited = Cited();
        var provisions = law.All.Where(p => cited.Contains(p.Id)).ToList();
        var authorities = provisions.SelectMany(p => p.Cases).Concat(Sources()).ToHashSet(StringComparer.Ordinal);
        json.List("provisions", provisions, Provision);
        json.List("authorities", law.Authorities.Where(a => authorities.Contains(a.Id)), Authority);
        json.List("standards", law.Ladder.Standards, Standard);
        Holidays(law.Calendar.Holidays);
    }

    private HashSet<string> Cited() =>
    [
        .. law.Ladder.Gateways.SelectMany(g => new[] { g.Provision, g.Bar }),
        .. assessment.Children.SelectMany(c => c.Conclusions).Select(c => c.Provision),
        .. Sources(),
    ];

    private IEnumerable<string> Sources() =>
        law.Ladder.Safeguards.SelectMany(s => s.Sources).Concat(law.Ladder.Cautions.SelectMany(c => c.Sources)).Concat(law.Ladder.Considerations.SelectMany(c => c.Sources)).Concat(law.Ladder.Conflicts.SelectMany(c => c.Sources)).Concat(law.Ladder.Support.Sources);

    private void Provision(Provision provision)
    {
        json.WriteStartObject();
        json.WriteString("id", provision.Id);
        json.WriteString("pinpoint", provision.Pinpoint);
        json.WriteString("name", provision.Name);
        json.WriteString("statement", provision.Statement);
        json.WriteString("class", Codes.Of(provision.Class));
        json.WriteString("uri", provision.UriOn(assessment.AsAt));
        json.WriteBoolean("inForce", provision.IsInForce(assessment.AsAt, assessment.Nation));
        json.WriteBoolean("enactedNotShownInForce", provision.EnactedNotShownInForce);
        json.List("periods", provision.Periods, Period);
        json.List("limbs", provision.Limbs, Limb);
        json.Verified(provision.Verified);
        json.List("cases", provision.Cases);
        json.List("caveats", provision.Caveats);
        json.WriteEndObject();
    }

    private void Period(InForcePeriod period)
    {
        json.WriteStartObject();
        json.WriteString("territory", Codes.Of(period.Nation));
        json.Day("inForceFrom", period.From);
        json.Day("inForceUntil", period.Until);
        json.WriteEndObject();
    }

    private void Limb(LimbWording limb)
    {
        json.WriteStartObject();
        json.WriteString("label", limb.Label);
        json.WriteString("wording", limb.Wording);
        json.WriteEndObject();
    }

    private void Authority(Authority authority)
    {
        json.WriteStartObject();
        json.WriteString("id", authority.Id);
        json.WriteString("citation", authority.Citation);
        json.WriteString("name", authority.Name);
        json.WriteString("court", authority.Court);
        json.Day("decided", authority.Decided);
        json.WriteBoolean("later", authority.Decided > assessment.AsAt);
        json.WriteString("class", Codes.Of(authority.Class));
        json.WriteString("weight", authority.Weight);
        json.WriteString("uri", authority.Uri);
        json.WriteString("proposition", authority.Proposition);
        json.Verified(authority.Verified);
        json.WriteEndObject();
    }

    /// <summary>The list by which working days were counted: a holiday proclaimed since it was taken is not in it.</summary>
    private void Holidays(BankHolidays holidays)
    {
        json.WriteStartObject("bankHolidays");
        json.Day("first", holidays.First);
        json.Day("last", holidays.Last);
        json.Day("listedOn", holidays.ListedOn);
        json.Verified(holidays.Verified);
        json.WriteEndObject();
    }

    private void Standard(StandardWording standard)
    {
        json.WriteStartObject();
        json.WriteString("standard", Codes.Of(standard.Standard));
        json.WriteString("words", standard.Words);
        json.List("metBy", standard.MetBy.Select(Codes.Of));
        json.WriteString("why", standard.Why);
        json.WriteEndObject();
    }
}
