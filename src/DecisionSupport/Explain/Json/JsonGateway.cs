using System.Text.Json;

namespace DecisionSupport.Explain;

/// <summary>Writes what is said of one gateway.</summary>
internal sealed class JsonGateway(Utf8JsonWriter json, Assessment assessment)
{
    private static readonly Dictionary<string, Question> Questions = ChildQuestions.All.ToDictionary(q => q.Name, StringComparer.Ordinal);

    private readonly JsonDeadline deadlines = new(json, assessment.Law.Calendar);
    private readonly Statuses statuses = new(assessment.Law, assessment.AsAt, assessment.Nation);

    internal void Write(GatewayAssessment gateway)
    {
        json.WriteStartObject();
        Said(gateway);
        Nature(gateway.Gateway, statuses.WhyNotEncoded(gateway));
        json.ConclusionOrNull("conclusion", gateway.Conclusion);
        json.ConclusionOrNull("bar", gateway.Bar);
        json.List("open", gateway.Open, g => json.Ground(g, assessment.Law));
        json.List("safeguards", gateway.Safeguards, Safeguard);
        json.List("deadlines", gateway.Deadlines, deadlines.Reference);
        json.WriteEndObject();
    }

    private void Said(GatewayAssessment gateway)
    {
        json.WriteString("id", gateway.Gateway.Id);
        json.WriteString("name", gateway.Gateway.Name);
        json.WriteString("provision", gateway.Gateway.Provision);
        json.WriteString("status", Codes.Of(gateway.Status));
        json.WriteBoolean("barNotCleared", gateway.BarNotCleared);
        json.WriteBoolean("barredEvenIfMet", gateway.BarredEvenIfMet);
        json.WriteBoolean("noTrigger", gateway.NoTrigger);
        json.WriteString("says", statuses.Say(gateway));
    }

    private void Nature(Gateway gateway, string? notEncoded)
    {
        json.WriteString("modality", Codes.Of(gateway.Modality));
        json.WriteString("strength", gateway.Strength);
        json.WriteString("decider", gateway.Decider);
        json.WriteBoolean("forReader", gateway.ForReader);
        json.StringOrNull("standard", gateway.Standard);
        json.WriteString("then", gateway.Then);
        json.WriteString("cost", gateway.Cost);
        json.WriteNumber("urgency", gateway.Urgency);
        json.List("because", gateway.Because);
        json.List("alternatives", gateway.Alternatives);
        json.StringOrNull("notEncoded", notEncoded);
    }

    private void Safeguard(SafeguardCheck check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Safeguard.Id);
        json.WriteString("text", check.Safeguard.Text);
        json.WriteString("question", check.Safeguard.Question);
        json.WriteString("done", Codes.Done(check.Done));
        json.List("answers", check.Asked.Accounts, a => json.Answer(a, Questions[check.Safeguard.Question]));
        json.List("findings", check.Findings, Finding);
        json.List("sources", check.Safeguard.Sources);
        json.WriteString("group", check.Safeguard.Group);
        json.WriteEndObject();
    }

    private void Finding(ConsideredAnswer found)
    {
        json.WriteStartObject();
        json.WriteString("path", found.Path);
        json.WriteString("says", Answers.Of(found));
        json.WriteEndObject();
    }
}
