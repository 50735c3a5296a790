using System.Text.Json;
using DecisionSupport.Explain;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;
using NJsonSchema;

namespace DecisionSupport.Tests.Local;

/// <summary>The local level that follows from what is live: shown where it is configured, and never more than guidance.</summary>
public sealed class LocalReadingTests
{
    private static readonly LocalContinuum Exampleshire =
        LocalContinuumFile.Read(File.ReadAllText(Repository.PathOf("docs", "local", "exampleshire.yaml")), "exampleshire.yaml", ChildrenAct.Law.Ladder).Continuum!;

    [Fact]
    public void The_highest_level_with_something_live_is_the_level()
    {
        var reading = LocalReading.Of(Exampleshire, Cases.Assess("removal").Children[0]);

        reading.Level!.Number.Should().Be(3);
        reading.Levels.SelectMany(l => l.Live).Should().OnlyContain(g => g.IsLive).And.NotBeEmpty();
        reading.Levels.SelectMany(l => l.Undecided).Should().OnlyContain(g => g.Status == GatewayStatus.Undetermined && !g.NoTrigger);
    }

    [Fact]
    public void Need_alone_is_Family_Help_and_what_is_not_decided_is_said()
    {
        var family = new FamilySituationBuilder(new DateOnly(2026, 3, 2), Nation.England, "Exampleshire County Council");
        var sam = family.Child("sam", "Sam").Answer(ChildQuestions.DateOfBirth, "2014-06-01").Answer(ChildQuestions.IsWithinArea, "yes").Answer(ChildQuestions.IsLikelyToBeSignificantlyImpaired, "yes");
        FamilySituationBuilder.Concern(sam, "bruise", "a bruise").Answer(ConcernQuestions.Harm, "ill-treatment").Answer(ConcernQuestions.HighestStandardReached, "suspect");
        var text = AssessmentText.Of(Cases.Assess(family.Build()), new ExplainOptions { Local = Exampleshire });

        Cases.Section(text, "LOCAL CONTINUUM OF NEED", "EVERY GATEWAY").Should()
            .Contain("Level 2 (Family Help) follows from what is live. It may be Level 3 (Specialist and statutory) yet:")
            .And.Contain("Live: Services for a child in need (Children Act 1989 s 17(1)).")
            .And.Contain("A level is local guidance and never law.");
    }

    [Fact]
    public void Where_nothing_is_live_no_level_follows()
    {
        LocalReading.Of(Exampleshire, Cases.Assess("nothing").Children[0]).Level.Should().BeNull();
        AssessmentText.Of(Cases.Assess("nothing"), new ExplainOptions { Local = Exampleshire }).Should().Contain("No level follows: nothing is live on what is recorded.");
    }

    [Fact]
    public void The_levels_of_another_local_authority_are_said_to_be_so() =>
        AssessmentText.Of(Cases.Assess("removal") with { LocalAuthority = "Somewhere Council" }, new ExplainOptions { Local = Exampleshire })
            .Should().Contain("The case file names Somewhere Council. These are the levels of Exampleshire County");

    [Fact]
    public void Without_levels_nothing_is_said_of_them_and_with_them_nothing_else_changes()
    {
        var all = Cases.Assess("removal");
        var assessment = all with { Children = [all.Children[0]] };
        var without = AssessmentText.Of(assessment);
        var with = AssessmentText.Of(assessment, new ExplainOptions { Local = Exampleshire });

        without.Should().NotContain("CONTINUUM");
        with.Replace(Cases.Section(with, "LOCAL CONTINUUM OF NEED", "EVERY GATEWAY").TrimEnd() + "\n\n", "", StringComparison.Ordinal).Should().Be(without);
        with.Should().Be(AssessmentText.Of(assessment, new ExplainOptions { Local = Exampleshire }));
    }

    [Fact]
    public async Task Json_has_the_level_only_where_it_is_configured_and_is_valid()
    {
        var assessment = Cases.Assess("removal");
        using var without = JsonDocument.Parse(AssessmentJson.Of(assessment));
        var text = AssessmentJson.Of(assessment, new ExplainOptions { Local = Exampleshire });
        using var with = JsonDocument.Parse(text);

        without.RootElement.GetProperty("children")[0].TryGetProperty("local", out _).Should().BeFalse();
        var local = with.RootElement.GetProperty("children")[0].GetProperty("local");
        local.GetProperty("level").GetInt32().Should().Be(3);
        local.GetProperty("notice").GetString().Should().Be(LocalReading.NeverLaw);
        (await JsonSchema.FromJsonAsync(AssessmentSchema.Json())).Validate(text).Should().BeEmpty();
    }
}
