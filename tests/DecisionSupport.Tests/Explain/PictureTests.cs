using DecisionSupport.Explain;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Examples;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Explain;

/// <summary>The pictures of the ladder and of the reasoning: complete, legible and the same for the same family.</summary>
public sealed class PictureTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    public static TheoryData<string> Files => [.. Example.ForReaders.Select(e => e.File)];

    [Fact]
    public Task The_ladder_of_a_child_in_conflict() => Verifier.Verify(LadderSvg.Of(OnlyFirst(Cases.Assess("removal"))));

    [Fact]
    public Task The_reasoning_of_a_gateway_that_is_barred() => Verifier.Verify(ReasoningSvg.Of(new Hypotheses(Advisor, Cases.Read("objection")), Cases.Read("objection").Children[0].Id, "s20-1-c"));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_ladder_names_every_gateway_and_holds_every_word(string file)
    {
        var assessment = Example.Of(file).Assess();
        var svg = DrawnSvg.Read(LadderSvg.Of(assessment));

        svg.ShouldHoldTogether();
        foreach (var child in assessment.Children)
        {
            svg.ShouldSay(child.Gateways.Select(g => g.Gateway.Name).Append(child.Child.Name));
            svg.ShouldSay(child.Tiers.Select(t => t.Tier.Name));
        }

        svg.ShouldSay([AssessmentPage.ForAPerson, "Universal services", "Whose decision:"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_reasoning_shows_every_leaf_of_its_tree(string file)
    {
        var hypotheses = new Hypotheses(Advisor, Example.Of(file).Read().Situation!);
        var child = hypotheses.Assessment.Children[0];
        foreach (var gateway in OneOfEachStatus(child))
        {
            var svg = DrawnSvg.Read(ReasoningSvg.Of(hypotheses, child.Child.Id, gateway.Gateway.Id));
            var tree = new ReasoningTree(hypotheses.Assessment.Law, all: false, [], _ => { });
            var steps = new[] { gateway.Conclusion, gateway.Bar }.OfType<Conclusion>().SelectMany(c => Below(tree.Of(c, gateway.Gateway.Name))).ToList();

            svg.ShouldHoldTogether();
            svg.ShouldSay(steps.SelectMany(s => s.Lines.Prepend(s.Note).Prepend(s.Text)));
            svg.ShouldSay([AssessmentPage.ForAPerson, $"Whose decision: {gateway.Gateway.Decider}", Statuses.Name(gateway)]);
            svg.Boxes.Should().HaveCountGreaterThanOrEqualTo(steps.Count + 1);
        }
    }

    [Fact]
    public void Decisive_answers_are_marked_and_the_rest_are_not()
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Read("removal"));
        var behind = new AnswersBehind(hypotheses, "kit", "s20-8");
        var svg = ReasoningSvg.Of(hypotheses, "kit", "s20-8");

        behind.Decisive.Should().NotBeEmpty();
        (svg.Split(">decides it<").Length - 1).Should().BeGreaterThanOrEqualTo(behind.Decisive.Count());
        svg.Should().Contain("ds-strong").And.Contain("conflict");
        DrawnSvg.Read(svg).ShouldSay(["The child cannot be given back at once and be kept.", "Who resolves it: The court"]);
    }

    [Fact]
    public void Accounts_that_conflict_are_marked_with_both_sources()
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Hostile("Sam"));
        var svg = DrawnSvg.Read(ReasoningSvg.Of(hypotheses, "sam", "s20-1-c"));

        svg.ShouldSay(["accounts conflict", "objects", "agrees"]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>\"><svg onload=x>")]
    [InlineData("]]>--><!-- &amp; {child}")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600 \u202Etxet\u0000\uFFFE")]
    public void A_name_is_text_and_stays_in_its_box(string name)
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Hostile(name));

        DrawnSvg.Read(LadderSvg.Of(hypotheses.Assessment)).ShouldHoldTogether();
        DrawnSvg.Read(ReasoningSvg.Of(hypotheses, "sam", "s20-1-c")).ShouldHoldTogether();
    }

    [Fact]
    public void The_same_family_gives_the_same_bytes()
    {
        var (first, second) = (Drawn(), Drawn());

        string.Equals(first.Ladder, second.Ladder, StringComparison.Ordinal).Should().BeTrue();
        string.Equals(first.Reasoning, second.Reasoning, StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public void A_page_shows_the_pictures_and_a_picture_that_stands_alone_is_dark_where_that_is_asked_for()
    {
        var hypotheses = new Hypotheses(Advisor, Cases.Read("removal"));

        AssessmentHtml.Of(hypotheses.Assessment).Should().Contain("id=\"ladder-kit-t\"").And.Contain("id=\"ladder-lee-t\"").And.NotContain("prefers-color-scheme");
        ExplainReport.Of(hypotheses, "kit", "s20-8", Register.Practitioner, ReportFormat.Html).Should().Contain("id=\"reasoning-kit-s20-8-t\"");
        LadderSvg.Of(hypotheses.Assessment).Should().Contain("prefers-color-scheme: dark");
    }

    private static (string Ladder, string Reasoning) Drawn() =>
        (LadderSvg.Of(Cases.Assess("removal")), ReasoningSvg.Of(new Hypotheses(Advisor, Cases.Read("removal")), ["kit", "lee"], "s46-1"));

    private static Assessment OnlyFirst(Assessment assessment) => assessment with { Children = [assessment.Children[0]] };

    private static IEnumerable<GatewayAssessment> OneOfEachStatus(ChildAssessment child) =>
        child.Gateways.Where(g => !g.NoTrigger).GroupBy(g => (g.Status, g.BarNotCleared)).Select(g => g.First());

    private static IEnumerable<Step> Below(Step step) => step.Parts.SelectMany(Below).Prepend(step);
}
