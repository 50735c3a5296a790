namespace DecisionSupport.Explain;

/// <summary>Says what a gateway comes to, by the table of statuses.</summary>
internal sealed class Statuses(LawBook law, DateOnly day, Nation nation)
{
    /// <summary>The status in one or two words, for a heading or a list.</summary>
    internal static string Name(GatewayAssessment gateway) => gateway switch
    {
        { BarNotCleared: true } => $"{Name(gateway.Status)}, not cleared",
        { BarredEvenIfMet: true } => "Not known, and barred even if met",
        { Status: GatewayStatus.Duty } when IsOfGuidance(gateway.Provision) => "Should",
        _ => Name(gateway.Status),
    };

    /// <summary>What is said of a gateway, in full.</summary>
    internal string Say(GatewayAssessment gateway) => gateway.Status switch
    {
        GatewayStatus.Duty or GatewayStatus.Power or GatewayStatus.Right or GatewayStatus.Position => Live(gateway),
        GatewayStatus.Threshold => Threshold(gateway),
        GatewayStatus.Barred => Barred(gateway),
        GatewayStatus.NotMadeOut => $"Not made out: excluded on what is recorded, because {Few(gateway.Conclusion!)}.",
        GatewayStatus.Undetermined => Undetermined(gateway),
        GatewayStatus.NotInForce => NotInForce(gateway),
        _ => $"Not encoded ({WhyNotEncoded(gateway)}): the library says nothing either way.",
    };

    /// <summary>Why the library says nothing of a gateway; null of one that it speaks of.</summary>
    internal string? WhyNotEncoded(GatewayAssessment gateway) =>
        gateway.Gateway.NotEncoded ?? (gateway.Status == GatewayStatus.NotEncoded ? EarlierWording(gateway.Provision!, day, nation) : null);

    /// <summary>That an earlier wording of a provision was law on a day, and is not encoded.</summary>
    private static string EarlierWording(Provision provision, DateOnly day, Nation nation) =>
        provision.Periods.FirstOrDefault(p => p.Nation == nation) is { } stated
            ? $"{provision.Pinpoint} is stated from {Days.Long(stated.From)} only, and what applied in {nation} on {Days.Long(day)} is not"
            : $"{provision.Pinpoint} is not stated for {nation}";

    /// <summary>What is not known, the first few; empty where nothing is open.</summary>
    internal static string TurnsOn(GatewayAssessment gateway) =>
        Series.FirstFew(gateway.Open.Select(g => new Said(g.Subject, "", named => Wording.Whether(g, named))));

    /// <summary>The first few reasons for which a conclusion is what it is.</summary>
    internal static string Few(Conclusion conclusion)
    {
        var reasons = Reasons.Of(conclusion.Holds);
        var telling = reasons.Where(r => r.IsTelling).ToList();
        return Series.FirstFew((telling.Count > 0 ? telling : reasons).Select(r => new Said(r.Ground?.Subject, r.Label, r.Says)));
    }

    /// <summary>Who must, should or may do what, and what narrows it in this case: one clause for every register, so that none says more than another.</summary>
    internal static string Does(GatewayAssessment gateway) =>
        $"{Wording.Capital(gateway.Gateway.Decider)} {Verb(gateway.Gateway.Modality, gateway.Provision)} {gateway.Gateway.Then}{Limits(gateway)}";

    /// <summary>The verb of what a gateway makes or lets somebody do. Guidance is followed unless there is good reason not to: it is never said that somebody must.</summary>
    internal static string Verb(Modality modality, Provision? provision) =>
        modality != Modality.Duty ? "may" : IsOfGuidance(provision) ? "should" : "must";

    private string Live(GatewayAssessment gateway)
    {
        var said = Does(gateway);
        if (gateway.Status == GatewayStatus.Position)
        {
            said = $"On what is recorded, {gateway.Gateway.Decider}: {gateway.Gateway.Then}";
        }

        return gateway.BarNotCleared
            ? $"{Face(gateway.Status)} on its face: {LowerDecider(said)}. {NotCleared(gateway)}"
            : $"{said}.";
    }

    /// <summary>What narrows a gateway in this case, as clauses at the end of its sentence.</summary>
    private static string Limits(GatewayAssessment gateway) => string.Concat(gateway.Limits.Select(l => $"; {l}"));

    private string Threshold(GatewayAssessment gateway)
    {
        var decider = gateway.Gateway.Decider;
        var met = $"Appears capable of being met on what is recorded; it is for {decider} to decide. May be raised with {decider}: {gateway.Gateway.Then}.";
        return gateway.BarNotCleared ? $"{met} {NotCleared(gateway)}" : met;
    }

    private string NotCleared(GatewayAssessment gateway) =>
        $"Not cleared: {law[gateway.Gateway.Bar].Pinpoint}. It turns on: {TurnsOn(gateway)}.";

    private string Barred(GatewayAssessment gateway)
    {
        var bar = gateway.Bar!;
        var lifts = Lifting.Of(bar.Holds, law);
        var barred = gateway.Gateway.Modality == Modality.Threshold
            ? $"The test appears capable of being met, but it is barred, so that it does not open {gateway.Gateway.Then}"
            : $"The test is met, but {gateway.Gateway.Decider} may not {gateway.Gateway.Then}";
        return $"{barred}: {Few(bar)} ({law[bar.Provision].Pinpoint}). What lifts it: {lifts}.";
    }

    private string Undetermined(GatewayAssessment gateway)
    {
        var turns = gateway.NoTrigger ? "Nothing recorded of its own matter sets it off, and it is not excluded" : $"Not known. It turns on: {TurnsOn(gateway)}";
        return gateway.BarredEvenIfMet
            ? $"{turns}. Even if it were met, it is barred: {Few(gateway.Bar!)} ({law[gateway.Gateway.Bar].Pinpoint})."
            : $"{turns}.";
    }

    private string NotInForce(GatewayAssessment gateway) =>
        gateway.Provision!.EnactedNotShownInForce
            ? $"Enacted, not shown to be in force ({gateway.Provision.Pinpoint}). It is applied to nothing."
            : $"Not in force in {nation} on {Days.Long(day)} ({gateway.Provision.Pinpoint}).";

    private static bool IsOfGuidance(Provision? provision) =>
        provision?.Class is AuthorityClass.StatutoryGuidance or AuthorityClass.BestPractice or AuthorityClass.Local;

    private static string Face(GatewayStatus status) => status switch
    {
        GatewayStatus.Duty => "The duty arises",
        GatewayStatus.Power => "The power is open",
        _ => "It arises",
    };

    private static string LowerDecider(string said) => char.ToLowerInvariant(said[0]) + said[1..];

    private static string Name(GatewayStatus status) => status switch
    {
        GatewayStatus.Duty => "Must",
        GatewayStatus.Power => "May",
        GatewayStatus.Threshold => "Appears capable of being met",
        GatewayStatus.Right => "Right",
        GatewayStatus.Position => "Follows in law",
        GatewayStatus.Barred => "May not",
        GatewayStatus.NotMadeOut => "Not made out",
        GatewayStatus.Undetermined => "Not known",
        GatewayStatus.NotInForce => "Not in force",
        _ => "Not encoded",
    };
}
