using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes what is said of one child: recommended, tiers, conclusions, cautions, and answers not relied on.</summary>
internal sealed class JsonChild(Utf8JsonWriter json, Assessment assessment, LocalContinuum? local)
{
    private readonly JsonTree tree = new(json, assessment.Law);
    private readonly JsonDeadline deadlines = new(json, assessment.Law.Calendar);
    private readonly JsonGateway gateways = new(json, assessment);

    internal void Write(ChildAssessment child)
    {
        json.WriteStartObject();
        json.WriteString("id", child.Child.Id);
        json.WriteString("name", child.Child.Name);
        json.WriteString("path", child.Child.Path);
        json.List("recommended", child.Recommended, Recommended);
        json.List("tiers", child.Tiers, Tier);
        json.List("cautions", child.Cautions, c => Caution(child.Child, c));
        json.List("conflicts", child.Conflicts, new JsonConflict(json).Write);
        json.List("deadlines", child.Deadlines, deadlines.Write);
        json.List("unmatchedNeeds", child.UnmatchedNeeds, Need);
        json.List("considerations", child.Considerations, new JsonConsideration(json).Write);
        json.Support(child.Support, assessment.Law.Ladder.Support);
        if (local is not null)
        {
            json.Local(LocalReading.Of(local, child));
        }

        json.List("disputed", child.Disputed, g => json.Ground(g, assessment.Law));
        json.List("later", child.Later, g => json.Ground(g, assessment.Law));
        json.List("conclusions", child.Conclusions, Conclusion);
        json.WriteEndObject();
    }

    private void Recommended(Recommendation recommended)
    {
        json.WriteStartObject();
        json.WriteString("kind", Codes.Of(recommended.Kind));
        json.List("gateways", recommended.Gateways.Select(g => g.Gateway.Id));
        json.List("because", Because(recommended));
        if (recommended.Ask is { } ask)
        {
            json.WritePropertyName("ask");
            json.Ground(ask, assessment.Law);
        }
        else
        {
            json.WriteNull("ask");
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Because(Recommendation recommended) =>
        recommended.Ask is null && recommended.Gateways[0].Conclusion is { } met
            ? Reasons.Of(met.Holds).Select(r => r.Text).Distinct(StringComparer.Ordinal)
            : [];

    private void Tier(TierAssessment tier)
    {
        json.WriteStartObject();
        json.WriteString("id", tier.Tier.Id);
        json.WriteString("name", tier.Tier.Name);
        json.List("gateways", tier.Gateways, gateways.Write);
        json.WriteEndObject();
    }

    private void Caution(Subject child, Caution caution)
    {
        json.WriteStartObject();
        json.WriteString("id", caution.Id);
        json.WriteString("provision", caution.Provision);
        json.WriteString("text", caution.Text);
        json.List("gateways", caution.Gateways);
        json.List("sources", caution.Sources);
        json.List("shows", caution.Shows.Select(name => ChildQuestions.All.First(q => q.Name == name)), q => json.InWords(child, q, assessment.AsAt));
        json.WriteEndObject();
    }

    private void Need(UnmatchedNeed need)
    {
        json.WriteStartObject();
        json.WriteString("id", need.Need.Id);
        json.WriteString("name", need.Need.Name);
        json.WriteString("path", need.Need.Path);
        json.WriteString("kind", NeedKinds.Spell(need.Kind));
        json.List("what", need.What);
        json.WriteString("judgedNeeded", Codes.Of(need.Judged));
        json.WriteString("matched", Codes.Of(need.Matched));
        json.WriteEndObject();
    }

    private void Conclusion(Conclusion conclusion)
    {
        json.WriteStartObject();
        json.WriteString("provision", conclusion.Provision);
        json.WriteString("subject", conclusion.Subject.Path);
        json.WriteString("truth", Codes.Of(conclusion.Holds.Truth));
        json.WritePropertyName("holds");
        tree.Write(conclusion.Holds);
        json.WriteEndObject();
    }
}
