using System.Text.Json;
using DecisionSupport.Explain;

namespace DecisionSupport.Tests.Explain;

/// <summary>Support that was tried is shown beside later tiers, and is a limb of none; what was not available was not refused.</summary>
public sealed class SupportTests
{
    [Fact]
    public void Each_outcome_is_said_in_its_own_words_and_none_as_another()
    {
        var page = AssessmentText.Of(Cases.Assess(Family(s =>
        {
            Service(s, "group", "taken-up", "Calmer for a month");
            Service(s, "CAMHS", "not-available", "Waiting list of nine months.");
            Service(s, "a course", "refused", null);
            Service(s, "respite", "offered", null);
            FamilySituationBuilder.Service(s, "mentor", "a mentor");
        })));

        var section = Cases.Section(page, "SUPPORT TRIED", "EVERY GATEWAY");
        section.Should().Contain("- Group was taken up.\n  Effect: \u201cCalmer for a month\u201d.")
            .And.Contain("- CAMHS was not available.\n  Effect: \u201cWaiting list of nine months.\u201d\n")
            .And.Contain("- A course was refused.\n  Its effect is not recorded.")
            .And.Contain("- Respite was offered.")
            .And.Contain("- What became of a mentor is not known.")
            .And.Contain("has not been refused");
        section.Split("was refused").Should().HaveCount(2);
    }

    [Fact]
    public void It_stands_beside_the_threshold_and_changes_nothing_of_it()
    {
        var refused = Cases.Assess(Family(s => Service(s, "help", "refused", null)));
        var unavailable = Cases.Assess(Family(s => Service(s, "help", "not-available", null)));

        AssessmentText.Of(refused, new ExplainOptions { All = true }).Should().Contain("Support tried, which is no limb of this: Help was refused.");
        refused.Children[0].Gateways.Select(g => g.Status).Should().Equal(unavailable.Children[0].Gateways.Select(g => g.Status));
        refused.Children[0].Cautions.Should().BeEquivalentTo(unavailable.Children[0].Cautions);
    }

    [Theory]
    [InlineData(null, "None is recorded, which does not say that none was offered.")]
    [InlineData(true, "None was offered, on what is recorded.")]
    public void Nothing_recorded_is_not_nothing_offered(bool? complete, string says)
    {
        var page = AssessmentText.Of(Cases.Assess(Family(s => _ = complete is { } all ? s.Complete(ListOf.Services, all) : s)), new ExplainOptions { All = true });

        page.Replace("\n  ", " ", StringComparison.Ordinal).Should().Contain($"Support tried, which is no limb of this: {says}");
        page.Should().NotContain("SUPPORT TRIED");
    }

    [Fact]
    public void A_list_that_is_not_complete_says_so()
    {
        var family = Family(s =>
        {
            Service(s, "group", "taken-up", null);
            s.Complete(ListOf.Services, false);
        });

        AssessmentText.Of(Cases.Assess(family)).Replace("\n", " ", StringComparison.Ordinal).Should().Contain("Not all support offered is recorded.");
    }

    [Fact]
    public void Json_keeps_what_was_not_available_apart_from_what_was_refused()
    {
        using var json = JsonDocument.Parse(AssessmentJson.Of(Cases.Assess(Family(s =>
        {
            Service(s, "CAMHS", "not-available", "Nine months");
            FamilySituationBuilder.Service(s, "mentor", "a mentor");
        }))));
        var support = json.RootElement.GetProperty("children")[0].GetProperty("support");

        support.GetProperty("allRecorded").GetString().Should().Be("not-known");
        support.GetProperty("offered").EnumerateArray().Select(o => o.GetProperty("outcome").GetString()).Should().Equal("not-available", null);
        support.GetProperty("offered")[0].GetProperty("effect").GetProperty("answers")[0].GetProperty("answer").GetString().Should().Be("Nine months");
        support.GetProperty("gateways").EnumerateArray().Select(g => g.GetString()).Should().Contain(["s31-2-b-i", "s31-2-b-ii", "s38-2", "pre-proceedings"]);
    }

    [Fact]
    public void Where_plans_differ_both_are_shown_in_their_own_words()
    {
        var page = AssessmentText.Of(Cases.Assess(Family(s => s.Answer(ChildQuestions.PlansDiffer, "yes").Answer(ChildQuestions.ParentsPlan, "A short break"))));

        page.Replace("\n  ", " ", StringComparison.Ordinal).Should()
            .Contain("What do the parents hope for and propose? \u201cA short break\u201d.")
            .And.Contain("What does the social worker propose? Not recorded.");
    }

    [Fact]
    public void What_is_said_after_the_day_is_not_shown_as_said()
    {
        var page = AssessmentText.Of(Cases.Assess(Family(s => s.Answer(ChildQuestions.PlansDiffer, "yes").Answer(ChildQuestions.ParentsPlan, "A later thought", on: new DateOnly(2026, 3, 3)))));

        page.Should().NotContain("A later thought");
    }

    private static FamilySituation Family(Action<SubjectDraft> tell)
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire");
        tell(family.Child("sam", "Sam").Answer(ChildQuestions.DateOfBirth, "2014-06-01"));
        return family.Build();
    }

    private static void Service(SubjectDraft child, string name, string outcome, string? effect)
    {
        var service = FamilySituationBuilder.Service(child, name.Replace(' ', '-'), name).Answer(ServiceQuestions.Outcome, outcome);
        _ = effect is null ? service : service.Answer(ServiceQuestions.Effect, effect);
    }
}
