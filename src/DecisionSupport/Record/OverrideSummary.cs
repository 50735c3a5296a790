using System.Text.Json;
using DecisionSupport.Explain;

namespace DecisionSupport.Record;

/// <summary>Overrides counted by gateway, reason and direction: what people keep correcting, and where. It names nobody and no child.</summary>
/// <remarks>A count is a question to the rules, the files or the training of staff; it is no measure of a person, and nothing is compared between people.</remarks>
public sealed class OverrideSummary
{
    private readonly IReadOnlyList<Override> overrides;
    private readonly OverridePolicy policy;

    private OverrideSummary(IReadOnlyList<Override> overrides, OverridePolicy policy)
    {
        this.overrides = overrides;
        this.policy = policy;
    }

    /// <summary>How many there are.</summary>
    public int Count => overrides.Count;

    /// <summary>Counts, by gateway and coded reason, the most frequent first.</summary>
    public IReadOnlyList<OverrideCount> ByGatewayAndReason =>
        [.. overrides.GroupBy(o => (o.Request.Gateway, o.Request.Code))
            .Select(g => new OverrideCount(g.Key.Gateway, g.Key.Code, policy.Meaning(g.Key.Code) ?? "a local code not given here", g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Gateway, StringComparer.Ordinal).ThenBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>Counts overrides.</summary>
    /// <param name="overrides">The overrides.</param>
    /// <param name="policy">The policy whose local codes are explained.</param>
    /// <exception cref="ArgumentNullException"><paramref name="overrides"/> or <paramref name="policy"/> is null.</exception>
    public static OverrideSummary Of(IEnumerable<Override> overrides, OverridePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(policy);
        return new([.. overrides], policy);
    }

    /// <summary>The summary as plain text.</summary>
    public string Text() => TextRenderer.Of(Blocks());

    /// <summary>The summary as Markdown.</summary>
    public string Markdown() => MarkdownRenderer.Of(Blocks());

    /// <summary>The summary as a page of HTML that stands alone.</summary>
    public string Html() => HtmlRenderer.Of("Overrides", Blocks());

    /// <summary>The counts as JSON.</summary>
    public string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("kind", "decision-support/override-summary");
            json.WriteNumber("count", Count);
            json.List("byGatewayAndReason", ByGatewayAndReason, count =>
            {
                json.WriteStartObject();
                json.WriteString("gateway", count.Gateway);
                json.WriteString("code", count.Code);
                json.WriteString("meaning", count.Meaning);
                json.WriteNumber("count", count.Count);
                json.WriteEndObject();
            });
            json.List("byDirection", Directions(), bar => Counted(json, bar));
            json.List("byRuleSet", RuleSets(), bar => Counted(json, bar));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Counted(Utf8JsonWriter json, Bar bar)
    {
        json.WriteStartObject();
        json.WriteString("of", bar.Text);
        json.WriteNumber("count", bar.Count);
        json.WriteEndObject();
    }

    private IEnumerable<Block> Blocks()
    {
        yield return new Heading(1, "Overrides on record");
        yield return new Paragraph("Each is a person's departure from what the library said of one gateway; the library's answer stands beside it, unaltered. Counts ask a question of the rules, of the files or of training. They measure nobody.");
        if (Count == 0)
        {
            yield return new Paragraph("There are none.");
            yield break;
        }

        yield return new Bars($"By gateway and reason ({Numbers.Of(Count)} in all)", [.. ByGatewayAndReason.Select(c => new Bar($"{c.Gateway}: {c.Code}", c.Count))]);
        yield return new Titled("What the codes mean", new Items([.. ByGatewayAndReason.Select(c => $"{c.Code}: {c.Meaning}.").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(text => new Item(text))]));
        yield return new Bars("By direction", Directions());
        yield return new Bars("By rule set", RuleSets());
    }

    private List<Bar> Directions() =>
        [.. Enum.GetValues<OverrideDirection>().Select(d => new Bar(Say(d), overrides.Count(o => o.Request.Direction == d)))];

    private List<Bar> RuleSets() =>
        [.. overrides.GroupBy(o => o.RuleSet.Version, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Bar($"rule set {g.Key}", g.Count()))];

    private static string Say(OverrideDirection direction) => direction switch
    {
        OverrideDirection.Higher => "more protection or help",
        OverrideDirection.Lower => "less protection or help",
        _ => "another course",
    };
}

/// <summary>How often one reason was given on one gateway.</summary>
/// <param name="Gateway">The gateway's id.</param>
/// <param name="Code">The coded reason.</param>
/// <param name="Meaning">What the code means.</param>
/// <param name="Count">How often.</param>
public sealed record OverrideCount(string Gateway, string Code, string Meaning, int Count);
