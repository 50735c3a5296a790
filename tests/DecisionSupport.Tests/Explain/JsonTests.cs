using System.Text.Json;
using DecisionSupport.Explain;
using DecisionSupport.TestSupport;
using NJsonSchema;

namespace DecisionSupport.Tests.Explain;

public sealed class JsonTests
{
    /// <summary>The local level: left out, and not null, where no local authority's levels are configured.</summary>
    private const string OnlyWhereConfigured = "local";

    private static readonly string[] Names = ["objection", "nothing", "wales", "notes", "removal"];

    [Fact]
    public async Task Every_assessment_is_valid_by_the_published_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(AssessmentSchema.Json());
        foreach (var name in Names)
        {
            schema.Validate(AssessmentJson.Of(Cases.Assess(name))).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"status\": \"barred\"", "\"status\": \"refused\"")]
    [InlineData("\"nation\": \"england\"", "\"nation\": \"scotland\"")]
    [InlineData("\"truth\": \"not-known\"", "\"truth\": null")]
    [InlineData("\"decider\":", "\"whose\":")]
    public async Task The_schema_refuses_what_an_assessment_may_not_say(string said, string instead)
    {
        var schema = await JsonSchema.FromJsonAsync(AssessmentSchema.Json());
        var json = AssessmentJson.Of(Cases.Assess("objection"));

        json.Should().Contain(said);
        schema.Validate(json.Replace(said, instead, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void The_schema_in_the_library_is_the_one_published() =>
        AssessmentSchema.Json().Should().Be(File.ReadAllText(Repository.PathOf("docs", "schema", "assessment.schema.json")));

    [Fact]
    public void Every_object_of_the_schema_is_closed_and_requires_each_member()
    {
        using var schema = JsonDocument.Parse(AssessmentSchema.Json());
        var objects = Below(schema.RootElement).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("properties", out _)).ToList();

        objects.Should().HaveCountGreaterThan(15);
        objects.Should().OnlyContain(o => !o.GetProperty("additionalProperties").GetBoolean());
        objects.Where(o => !o.GetProperty("properties").TryGetProperty("quantifier", out _)).Should()
            .OnlyContain(o => o.GetProperty("properties").EnumerateObject().Count(p => p.Name != OnlyWhereConfigured) == o.GetProperty("required").GetArrayLength());
    }

    [Fact]
    public void Each_kind_of_proposition_has_the_members_that_the_schema_describes()
    {
        string[] parts = ["parts"];
        string[] answer = ["path", "test", "says", "ask", "judgedBy", "law", "state", "answers", "notes"];
        var members = new Dictionary<string, string[]>
        {
            ["all"] = parts,
            ["any"] = parts,
            ["not"] = parts,
            ["left-open-by"] = parts,
            ["limb"] = ["label", .. parts],
            ["instance"] = ["of", "name", .. parts],
            ["each"] = ["quantifier", "complete", .. parts],
            ["relies-on"] = ["provision", "subject"],
            ["in-force"] = ["provision"],
            ["answer"] = answer,
        };
        var seen = new HashSet<string>();
        foreach (var name in Names)
        {
            using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess(name)));
            foreach (var part in Below(json.RootElement).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("kind", out var k) && members.ContainsKey(k.GetString()!)))
            {
                var kind = part.GetProperty("kind").GetString()!;
                seen.Add(kind);
                part.EnumerateObject().Select(m => m.Name).Should().BeEquivalentTo(["kind", "truth", .. members[kind]]);
            }
        }

        seen.Should().HaveCountGreaterThanOrEqualTo(9);
    }

    [Fact]
    public Task A_barred_gateway_says_its_status_its_bar_and_its_safeguards()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess("objection")));

        return Verifier.Verify(Indented(Gateway(json, "s20-1-c")));
    }

    [Fact]
    public Task A_conclusion_goes_down_to_the_lettered_limb_and_the_answer()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess("objection")));
        var objection = json.RootElement.GetProperty("children")[0].GetProperty("conclusions").EnumerateArray()
            .Single(c => c.GetProperty("provision").GetString() == "CA1989/s20/7");

        return Verifier.Verify(Indented(objection));
    }

    [Fact]
    public void Every_reference_of_a_tree_or_gateway_stands_in_the_document()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess("notes")));
        var child = json.RootElement.GetProperty("children")[0];
        var conclusions = child.GetProperty("conclusions").EnumerateArray().Select(Key).ToHashSet();
        var provisions = json.RootElement.GetProperty("provisions").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ToHashSet();
        var reliances = Below(child).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("kind", out var kind) && kind.ValueEquals("relies-on")).ToList();

        conclusions.Should().HaveCount(child.GetProperty("conclusions").GetArrayLength());
        reliances.Should().NotBeEmpty().And.OnlyContain(r => conclusions.Contains(Key(r)));
        conclusions.Should().OnlyContain(c => provisions.Contains(c.Provision));
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_in_every_format()
    {
        foreach (var name in Names)
        {
            AssessmentJson.Of(Cases.Assess(name)).Should().Be(AssessmentJson.Of(Cases.Assess(name)));
            AssessmentText.Of(Cases.Assess(name)).Should().Be(AssessmentText.Of(Cases.Assess(name)));
            AssessmentMarkdown.Of(Cases.Assess(name)).Should().Be(AssessmentMarkdown.Of(Cases.Assess(name)));
            AssessmentHtml.Of(Cases.Assess(name)).Should().Be(AssessmentHtml.Of(Cases.Assess(name)));
        }
    }

    private static (string? Provision, string? Subject) Key(JsonElement e) => (e.GetProperty("provision").GetString(), e.GetProperty("subject").GetString());

    private static JsonElement Gateway(JsonDocument json, string id) =>
        json.RootElement.GetProperty("children")[0].GetProperty("tiers").EnumerateArray()
            .SelectMany(t => t.GetProperty("gateways").EnumerateArray()).Single(g => g.GetProperty("id").GetString() == id);

    private static IEnumerable<JsonElement> Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Below(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Below).Prepend(element),
        _ => [element],
    };

    private static string Indented(JsonElement element) => JsonSerializer.Serialize(element, new JsonSerializerOptions { WriteIndented = true }) + "\n";
}
