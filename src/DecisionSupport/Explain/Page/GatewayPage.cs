namespace DecisionSupport.Explain;

/// <summary>Writes one gateway in full: what is said of it, whose decision it is, the reasoning, safeguards and law.</summary>
internal sealed class GatewayPage(SupportRecorded support, Assessment assessment, ExplainOptions options, Statuses statuses, CitedLaw cited)
{
    /// <summary>How many safeguards are read without headings between them.</summary>
    private const int InOneList = 8;

    private readonly LawBook law = assessment.Law;
    private readonly Dictionary<Conclusion, string> shown = [];
    private readonly Dictionary<string, string> checklists = new(StringComparer.Ordinal);

    internal IEnumerable<Block> Blocks(GatewayAssessment gateway) =>
    [
        new Heading(4, $"{gateway.Gateway.Name}: {Statuses.Name(gateway)}"),
        new Paragraph(statuses.Say(gateway)),
        new Paragraph(gateway.Provision!.Statement, "The law, in the library's own words"),
        .. Nature(gateway.Gateway),
        .. Reasoned(gateway),
        .. gateway.Gateway.Because.Count == 0 ? (IEnumerable<Block>)[] : [Listed("Bear in mind", gateway.Gateway.Because)],
        .. Tried(gateway.Gateway),
        .. Instead(gateway),
        .. DeadlinesPage.Of(gateway),
        .. Safeguards(gateway),
        .. Cited(gateway),
    ];

    private static IEnumerable<Block> Nature(Gateway gateway)
    {
        if (gateway.Strength.Length > 0)
        {
            yield return new Paragraph($"{gateway.Strength}.", "What it is");
        }

        yield return new Paragraph($"{gateway.Decider}.", "Whose decision");
        if (gateway.Standard.Length > 0)
        {
            yield return new Paragraph($"{gateway.Standard}.", "Standard");
        }

        if (gateway.Cost.Length > 0)
        {
            yield return new Paragraph(gateway.Cost, "Cost");
        }
    }

    private IEnumerable<Block> Reasoned(GatewayAssessment gateway)
    {
        var tree = new ReasoningTree(law, options.All, shown, cited.Note);
        yield return new Reasoning("Reasoning", [tree.Of(gateway.Conclusion!, gateway.Gateway.Name)]);
        if (gateway.Bar is { } bar)
        {
            yield return new Reasoning("What may bar it", [tree.Of(bar, gateway.Gateway.Name)]);
        }
    }

    /// <summary>The support that was tried, beside the gateways for which it is considered; how to read it is said once, above.</summary>
    private IEnumerable<Block> Tried(Gateway gateway) =>
        law.Ladder.Support.Gateways.Contains(gateway.Id, StringComparer.Ordinal) ? [new Paragraph(Support.Of(support), "Support tried, which is no limb of this")] : [];

    private static IEnumerable<Block> Instead(GatewayAssessment gateway) =>
        gateway.Gateway.Alternatives.Count > 0 && (gateway.Status == GatewayStatus.Barred || gateway.BarNotCleared || gateway.BarredEvenIfMet)
            ? [Listed(gateway.BarNotCleared ? "If it turns out to be barred, what else protects the child" : "What else protects the child", gateway.Gateway.Alternatives)]
            : [];

    private static Titled Listed(string title, IReadOnlyList<string> lines) => new(title, new Items([.. lines.Select(l => new Item(l))]));

    /// <summary>The safeguards, once for each child: the gateways of section 20 share theirs.</summary>
    private IEnumerable<Block> Safeguards(GatewayAssessment gateway)
    {
        if (gateway.Safeguards.Count == 0)
        {
            return [];
        }

        var ids = string.Join(' ', gateway.Safeguards.Select(s => s.Safeguard.Id));
        return checklists.TryAdd(ids, gateway.Gateway.Name)
            ? gateway.Safeguards.GroupBy(s => gateway.Safeguards.Count > InOneList ? s.Safeguard.Group : "", StringComparer.Ordinal).Select(g => new Titled(Heading(g.Key), new Checklist([.. g.Select(Check)])))
            : [new Paragraph($"as under {checklists[ids]}.", "Safeguards")];
    }

    private static string Heading(string group) => group.Length > 0 ? $"Safeguards, {group}" : "Safeguards";

    private Check Check(SafeguardCheck check) => new(check.Done, Said(check), string.Join("; ", check.Safeguard.Sources.Select(cited.Named)));

    private static string Said(SafeguardCheck check) =>
        check.Findings.Count > 0 ? $"{check.Safeguard.Text}: {string.Join("; ", check.Findings.Select(Answers.Of))}"
        : Answers.Behind(check.Asked) is { Length: > 0 } source ? $"{check.Safeguard.Text}: {source}"
        : check.Safeguard.Text;

    private IEnumerable<Block> Cited(GatewayAssessment gateway)
    {
        var provisions = gateway.Bar is null ? [gateway.Provision!] : new[] { gateway.Provision!, law[gateway.Gateway.Bar] };
        var cases = provisions.SelectMany(p => p.Cases).Distinct(StringComparer.Ordinal).Select(cited.Named).ToList();
        var questions = provisions.SelectMany(p => p.Caveats).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. provisions.Select(cited.InFull),
            .. cases.Count == 0 ? (IEnumerable<Block>)[] : [new Paragraph($"{string.Join("; ", cases)}.", "Read with")],
            .. questions.Count == 0 ? (IEnumerable<Block>)[] : [Listed("Questions that the sources leave open", questions)],
        ];
    }
}
