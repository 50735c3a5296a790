using DecisionSupport.Record;

namespace DecisionSupport.Cli;

/// <summary>Says what came of a replay.</summary>
internal static class ReplayText
{
    internal static IEnumerable<string> Lines(Replay replay)
    {
        yield return $"Recorded under rule set {Mark(replay.Recorded)}; replayed under {Mark(replay.Now)}.";
        if (replay.Same)
        {
            yield return replay.Recorded == replay.Now ? "The same rules give the same answer, to the byte." : "Other rules or law give the same answer, to the byte.";
            yield break;
        }

        yield return replay.IsUnexplained
            ? "The same rules give another answer, which they never should. Keep the record, and report it as a fault of the library."
            : "The answer is another. What changed:";
        foreach (var line in Section("Gateways", replay.Gateways.Select(Say)).Concat(Section("Conclusions whose own rule changed", replay.Conclusions.Where(c => c.IsCause).Select(Say)))
            .Concat(Section("Conclusions that follow them", replay.Conclusions.Where(c => !c.IsCause).Select(Say)))
            .Concat(Section("Law whose text, days or verification changed", replay.Law)).Concat(Section("Elsewhere in the answer", replay.Elsewhere)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Section(string title, IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? [] : [$"{title}:", .. list.Select(item => $"- {item}")];
    }

    private static string Say(ChangedGateway gateway) =>
        $"{gateway.Child}, {gateway.Gateway}: {gateway.Before ?? "(not there)"} -> {gateway.After ?? "(not there any more)"}{(gateway.By.Count > 0 ? $" By: {string.Join(", ", gateway.By)}." : " By the wording of the gateway or its law alone.")}";

    private static string Say(ChangedConclusion conclusion) =>
        $"{conclusion.Provision} of {conclusion.Subject}: {conclusion.Before ?? "(not concluded)"} -> {conclusion.After ?? "(not concluded any more)"}";

    private static string Mark(RuleSetMark mark) => $"{mark.Version} (sha256 {mark.Sha256[..12]})";
}
