using DecisionSupport.Explain;
using DecisionSupport.Formats;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Examples;
using DecisionSupport.TestSupport;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Explain;

/// <summary>What narrows a power is said of the adult of whom it was found, and on whose word.</summary>
public sealed class LimitTests
{
    private const string Mother = "/children/zahra/people/mother/";

    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly FamilySituation Excluded = Example.Of("docs/examples/nowhere-to-live-with-her-mother.yaml").Read().Situation!.With(Mother + "excluded-from-support", Yes("letter from the Home Office"));

    [Fact]
    public void The_adult_is_named_in_the_sentence_and_in_the_caution()
    {
        Child(Excluded).Gateway("s17-1").Limits.Should().Equal("an adult whom immigration law excludes (Ms Idris) may be helped only so far as is needed to avoid a breach of Convention rights");
        Caution(Excluded, "excluded-from-support").Text.Should().StartWith("Immigration law excludes an adult (Ms Idris) from support under section 17");
    }

    [Fact]
    public void What_was_found_is_said_of_the_adult_of_whom_it_was_found_alone()
    {
        const string father = "/children/zahra/people/father/";
        var text = File.ReadAllText(Repository.PathOf("docs", "examples", "nowhere-to-live-with-her-mother.yaml"))
            .Replace("adults:\n", "adults:\n  father: { name: Mr Idris }\n", StringComparison.Ordinal)
            .Replace("    people:\n", "    people:\n      father: { relationship: father }\n", StringComparison.Ordinal);
        var both = CaseFile.Read(text, "family.yaml").Situation!
            .With(Mother + "excluded-from-support", Yes("letter")).With(Mother + "help-needed-to-avoid-breach", Yes("assessment"))
            .With(father + "excluded-from-support", Yes("letter")).With(father + "help-needed-to-avoid-breach", No("assessment"));

        Child(both).Gateway("s17-1").Limits.Should().HaveCount(2).And.Contain("of such an adult (Mr Idris) an assessment found that no help is needed");
        Caution(both, "excluded-from-support").Text.Should().Contain("(Mr Idris; Ms Idris)");
        Caution(both, "excluded-and-help-needed").Text.Should().Contain("excludes (Ms Idris) was found to be needed");
        Caution(both, "excluded-and-help-not-needed").Text.Should().Contain("excludes (Mr Idris) was found not to be needed");
    }

    [Fact]
    public void Of_somebody_whose_age_is_disputed_it_is_said_if_an_adult()
    {
        var disputed = Excluded.With("/adults/mother/date-of-birth", Born(2009), Born(2003));

        Caution(disputed, "excluded-from-support").Text.Should().Contain("(Ms Idris, if an adult: the age is disputed)");
        Child(disputed).Gateway("s17-1").Limits.Should().ContainSingle().Which.Should().Contain("if an adult");
        Caution(Excluded.With("/adults/mother/date-of-birth", Born(2001), Born(2003)), "excluded-from-support").Text.Should().Contain("(Ms Idris)", "she is an adult on either account");
    }

    [Fact]
    public void Explain_shows_the_answers_behind_a_limit_with_their_sources()
    {
        var found = Excluded.With(Mother + "help-needed-to-avoid-breach", No("human rights assessment of 9 April"));

        Page(found, "s17-1").Should().Contain("WHAT LIMITS IT")
            .And.Contain("excludes from support under section 17 (letter from the Home Office).")
            .And.Contain("Help to Ms Idris was found not to be needed to avoid a breach of anybody's Convention rights (human rights assessment of 9 April).");
        Page(found, "s17-3").Should().Contain("[done] Where a parent or other adult is in a class excluded from support").And.Contain("avoid a breach of anybody's Convention rights; human rights assessment of 9 April (Nationality");
        Page(Excluded, "s20-1-c").Should().NotContain("WHAT LIMITS IT");
    }

    [Fact]
    public async Task The_json_says_by_whose_finding_an_assessment_is_shown_to_be_done()
    {
        var found = AssessmentJson.Of(Advisor.Assess(Excluded.With(Mother + "help-needed-to-avoid-breach", Yes("assessment of 9 April"))));

        found.Should().Contain("\"path\": \"/children/zahra/people/mother/help-needed-to-avoid-breach\"").And.Contain("breach of Convention rights; assessment of 9 April");
        (await NJsonSchema.JsonSchema.FromJsonAsync(AssessmentSchema.Json())).Validate(found).Should().BeEmpty();
    }

    private static Answer Yes(string source) => new(AnswerValue.OfWord(0), source);

    private static Answer No(string source) => new(AnswerValue.OfWord(1), source);

    private static Answer Born(int year) => new(AnswerValue.OfDay(new DateOnly(year, 5, 1)), $"account of {year}");

    private static ChildAssessment Child(FamilySituation family) => Advisor.Assess(family).Children[0];

    private static Caution Caution(FamilySituation family, string id) => Child(family).Cautions.Single(c => c.Id == id);

    private static string Page(FamilySituation family, string gateway) =>
        string.Join(' ', ExplainReport.Of(new Hypotheses(Advisor, family), "zahra", gateway, Register.Practitioner, ReportFormat.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
