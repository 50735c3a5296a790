using System.Text.Json;
using DecisionSupport.Adapters;
using DecisionSupport.Formats;
using DecisionSupport.Record;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Record;

/// <summary>The shapes that other systems know.</summary>
public sealed class AdapterTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly FamilySituation Family = Cases.Read("objection");

    private static readonly Assessment Said = Advisor.Assess(Family);

    private static readonly DecisionRecord Recorded = DecisionRecord.Of(CaseFile.Write(Family, CaseFileSyntax.Json), Said, RuleSetMark.Of(Advisor), []);

    [Fact]
    public void A_card_has_what_the_specification_requires_and_nothing_empty()
    {
        using var document = JsonDocument.Parse(CdsHooksCards.Of(Said, "sam", Recorded));
        var cards = document.RootElement.GetProperty("cards").EnumerateArray().ToList();

        cards.Should().HaveCount(Said.Child("sam").Recommended.Count(r => r.Ask is null)).And.NotBeEmpty();
        cards.Should().OnlyContain(c => c.GetProperty("summary").GetString()!.Length < 141 && c.GetProperty("source").GetProperty("label").GetString()!.Length > 0);
        cards.Select(c => c.GetProperty("indicator").GetString()).Should().OnlyContain(i => i == "info" || i == "warning" || i == "critical").And.Contain("critical");
        cards.Select(c => c.GetProperty("uuid").GetGuid()).Should().OnlyHaveUniqueItems();
        cards.Should().OnlyContain(c => c.GetProperty("overrideReasons").GetArrayLength() == OverrideReasons.All.Count);
        cards.Where(c => c.TryGetProperty("suggestions", out _) != c.TryGetProperty("selectionBehavior", out _)).Should().BeEmpty();
        Empty(document.RootElement).Should().BeEmpty();
    }

    [Fact]
    public void The_same_record_gives_the_same_cards() => CdsHooksCards.Of(Said, "sam", Recorded).Should().Be(CdsHooksCards.Of(Advisor.Assess(Family), "sam", Recorded));

    [Fact]
    public void A_family_of_which_nothing_is_recorded_has_no_card()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        family.Child("sam", "Sam");

        CdsHooksCards.Of(Advisor.Assess(family.Build()), "sam", Recorded).Should().Contain("\"cards\": []");
    }

    [Fact]
    public void A_log_line_is_one_line_without_facts()
    {
        var line = AssessmentLogLine.Of(Advisor.Assess(Cases.Hostile("Wilhelmina")), Recorded, new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

        line.Should().EndWith("\n").And.NotContain("Wilhelmina").And.NotContain("sam");
        line.Trim().Should().NotContain("\n");
        using var document = JsonDocument.Parse(line);
        document.RootElement.GetProperty("result").GetProperty("child-1").GetProperty("s20-1-c").GetString().Should().NotBeNullOrEmpty();
        document.RootElement.GetProperty("bundles").GetProperty("children-act").GetProperty("revision").GetString().Should().Be($"{Recorded.RuleSet.Version}+sha256:{Recorded.RuleSet.Sha256}");
    }

    private static IEnumerable<string> Empty(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => ["null"],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Empty),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => m.Value.ValueKind is JsonValueKind.Object && !m.Value.EnumerateObject().Any() ? [m.Name] : Empty(m.Value)),
        JsonValueKind.String when element.GetString()!.Length == 0 => ["an empty string"],
        _ => [],
    };
}
