using System.Text.Json;
using DecisionSupport.Explain;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Explain;

/// <summary>Two conclusions that cannot both be acted on are reported with both sides, in every format, and resolved by none.</summary>
public sealed class ConflictTests
{
    private const string Id = "return-and-separation";

    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    [Fact]
    public Task A_conflict_stands_before_what_is_recommended_with_both_sides() =>
        Verifier.Verify(Cases.Section(AssessmentText.Of(Kit(Cases.Assess("removal"))), "CONFLICT", "Now\n---"));

    [Theory]
    [InlineData("kit", "s20-8")]
    [InlineData("kit", "s44-1-a")]
    [InlineData("kit", "s46-1")]
    public void The_explanation_of_either_gateway_shows_it(string child, string gateway)
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Read("removal"));

        ExplainReport.Of(hypotheses, child, gateway, Register.Practitioner, ReportFormat.Text).Should()
            .Contain("ANOTHER CONCLUSION THAT CONFLICTS WITH IT").And.Contain("Who resolves it: The court");
        ExplainReport.Of(hypotheses, child, gateway, Register.Plain, ReportFormat.Text).Should().Contain("WHAT PULLS THE OTHER WAY").And.Contain("This page prefers neither.");
    }

    [Fact]
    public void The_explanation_of_a_gateway_that_takes_no_side_is_silent_of_it() =>
        ExplainReport.Of(new Hypotheses(Advisor, Cases.Read("removal")), "kit", "s47-1-b", Register.Practitioner, ReportFormat.Text).Should().NotContain("CONFLICTS WITH IT");

    [Fact]
    public void Html_and_markdown_and_json_report_it_too()
    {
        var assessment = Kit(Cases.Assess("removal"));
        using var json = JsonDocument.Parse(AssessmentJson.Of(assessment));
        var conflict = json.RootElement.GetProperty("children")[0].GetProperty("conflicts").EnumerateArray().Single(c => c.GetProperty("id").ValueEquals(Id));

        conflict.GetProperty("holds").GetString().Should().Be("true");
        conflict.GetProperty("sides").EnumerateArray().Select(s => string.Join(' ', s.GetProperty("gateways").EnumerateArray())).Should().Equal("s20-8", "s44-1-a s46-1");
        conflict.GetProperty("sides").EnumerateArray().Should().OnlyContain(s => s.GetProperty("because").GetArrayLength() > 0);
        AssessmentHtml.Of(assessment).Should().Contain("<h2>Conflict: two conclusions that cannot both be acted on</h2>");
        AssessmentMarkdown.Of(assessment).Should().Contain("## Conflict: two conclusions that cannot both be acted on");
    }

    [Fact]
    public void What_a_recorded_order_settles_is_no_conflict() =>
        Cases.Assess("removal").Child("lee").Conflicts.Should().NotContain(c => c.IsPresent);

    [Fact]
    public void Nothing_recorded_shows_no_conflict_and_excludes_none()
    {
        var child = Cases.Assess("nothing").Children[0];

        child.Conflicts.Should().NotBeEmpty().And.OnlyContain(c => c.Holds.IsNotKnown && !c.IsInPlay);
        AssessmentText.Of(Cases.Assess("nothing")).Should().NotContain("CONFLICT");
    }

    [Theory]
    [InlineData("people/mother/seeks-return")]
    [InlineData("concerns/burn/reached")]
    public void A_side_that_is_not_known_is_no_conflict_and_is_said_to_be_open(string question)
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Read("removal"));
        var change = new Change(hypotheses.Question($"/children/kit/{question}"), null);
        var child = hypotheses.With("kit", [change])!;
        var conflict = child.Conflicts.Single(c => c.Conflict.Id == Id);

        conflict.IsPresent.Should().BeFalse();
        conflict.Holds.IsNotKnown.Should().BeTrue();
        conflict.IsInPlay.Should().BeTrue("the other side is live, and something recorded bears on this one");
        AssessmentText.Of(hypotheses.Assessment with { Children = [child] }).Should().Contain("MAY YET COME TO CONFLICT").And.NotContain("CONFLICT: TWO");
    }

    [Fact]
    public void A_side_that_is_not_encoded_on_the_day_is_said_to_be_that_and_not_to_be_unknown()
    {
        var lines = File.ReadAllLines(Cases.PathOf("removal")).Where(l => !l.Contains("reached: { answer: believe", StringComparison.Ordinal));
        var earlier = string.Join('\n', lines).Replace("2026-", "2019-", StringComparison.Ordinal).Replace("2019-06-01", "2018-06-01", StringComparison.Ordinal).Replace("2021-06-01", "2018-06-01", StringComparison.Ordinal);
        var page = Cases.Section(AssessmentText.Of(Kit(Cases.Assess(CaseFile.Read(earlier, "removal").Situation!))), "MAY YET COME TO CONFLICT", "RECOMMENDED");

        string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain("what is not yet known of Emergency").And.Contain("and on Interim separation, of which nothing is said on this day.");
    }

    private static Assessment Kit(Assessment assessment) => assessment with { Children = [assessment.Child("kit")] };
}
