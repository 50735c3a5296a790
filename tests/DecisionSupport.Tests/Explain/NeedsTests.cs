using System.Text.Json;
using DecisionSupport.Explain;
using NJsonSchema;

namespace DecisionSupport.Tests.Explain;

/// <summary>Needs recorded without a matched service, as a person and as software read them.</summary>
public sealed class NeedsTests
{
    private const string Heading = "Needs recorded without a matched service";

    [Fact]
    public void A_need_without_a_service_is_said_with_who_needs_what()
    {
        var page = AssessmentMarkdown.Of(Cases.Assess(Family()));

        Cases.Section(page, "## " + Heading, "\n## ").Should().ContainAll(
            "A weekend (a break from caring).", "No service is matched to it.", "It is judged to be a need.", "Sleep (Ms Adams)",
            "Travel to and from services.", "Whether a service is matched to it is not known.", "Whether it is a need is not yet judged.")
            .And.NotContainAny("holiday", "activities", "said later");
    }

    [Fact]
    public void Where_every_need_is_matched_nothing_is_said_of_it() =>
        AssessmentMarkdown.Of(Cases.Assess(Matched(Matched(Family(), "weekend"), "travel"))).Should().NotContain(Heading);

    [Fact]
    public void Software_reads_the_same()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess(Family())));
        var needs = json.RootElement.GetProperty("children")[0].GetProperty("unmatchedNeeds").EnumerateArray().ToList();

        needs.Select(n => (n.GetProperty("kind").GetString(), n.GetProperty("judgedNeeded").GetString(), n.GetProperty("matched").GetString()))
            .Should().Equal(("break-from-caring", "true", "false"), ("travel", "not-known", "not-known"));
        needs[0].GetProperty("what").EnumerateArray().Select(w => w.GetString()).Should().Equal("Sleep (Ms Adams)");
    }

    [Fact]
    public async Task What_software_reads_is_valid_by_the_published_schema() =>
        (await JsonSchema.FromJsonAsync(AssessmentSchema.Json())).Validate(AssessmentJson.Of(Cases.Assess(Family()))).Should().BeEmpty();

    private static FamilySituation Matched(FamilySituation family, string need) =>
        family.With($"/children/sam/needs/{need}/matched", [new Answer(AnswerValue.OfWord(0))]);

    private static FamilySituation Family()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        var sam = family.Child("sam", "Sam");
        FamilySituationBuilder.Need(sam, "weekend", NeedKind.BreakFromCaring, "a weekend")
            .Answer(NeedQuestions.WhatIsNeeded, "Sleep (Ms Adams)")
            .Answer(NeedQuestions.WhatIsNeeded, "said later", on: new DateOnly(2026, 3, 3))
            .Answer(NeedQuestions.IsJudgedNeeded, "yes")
            .Answer(NeedQuestions.IsMatched, "no");
        FamilySituationBuilder.Need(sam, "travel", NeedKind.Travel, "travel");
        FamilySituationBuilder.Need(sam, "holiday", NeedKind.Holiday, "holiday").Answer(NeedQuestions.IsMatched, "yes");
        FamilySituationBuilder.Need(sam, "activities", NeedKind.Activities, "activities").Answer(NeedQuestions.IsJudgedNeeded, "no");
        return family.Build();
    }
}
