using System.Text.Json;
using DecisionSupport.Formats;
using DecisionSupport.Record;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Explain;

namespace DecisionSupport.Tests.Record;

/// <summary>A record is kept, checked and repeated.</summary>
public sealed class DecisionRecordTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly RuleSetMark Now = RuleSetMark.Of(Advisor);

    private static readonly FamilySituation Family = Cases.Read("objection");

    private static readonly DecisionRecord Recorded = Of(Family, Advisor, Now);

    [Fact]
    public void A_record_reads_back_as_it_was_written() =>
        DecisionRecord.Read(Recorded.ToString()).ToString().Should().Be(Recorded.ToString());

    [Fact]
    public void A_record_is_canonical_JSON() => (CanonicalJson.Of(Recorded.ToString()) + "\n").Should().Be(Recorded.ToString());

    [Fact]
    public void The_same_question_has_the_same_record_every_time() => Of(Cases.Read("objection"), Advisor, RuleSetMark.Of(Advisor)).ToString().Should().Be(Recorded.ToString());

    [Fact]
    public void The_same_rules_give_the_same_bytes()
    {
        var replay = Replay.Of(DecisionRecord.Read(Recorded.ToString()), Advisor.Assess(Read(Recorded.Input)), Now);

        replay.Same.Should().BeTrue();
        replay.Should().BeEquivalentTo(new Replay(Now, Now, true, [], [], [], []));
    }

    [Fact]
    public void Rules_that_changed_are_named_with_what_follows_from_them()
    {
        var family = Family.Without("/children/sam/accommodation/requires");
        var older = Of(family, OlderRules.Advisor, RuleSetMark.Of(OlderRules.Advisor));

        var replay = Replay.Of(older, Advisor.Assess(Read(older.Input)), Now);

        replay.Same.Should().BeFalse();
        replay.IsUnexplained.Should().BeFalse();
        replay.Recorded.Version.Should().Be("0.0.9");
        replay.Conclusions.Where(c => c.IsCause).Select(c => c.Provision).Should().Equal("CA1989/s20/1/c");
        replay.Conclusions.Where(c => !c.IsCause).Should().NotContain(c => c.Provision == "CA1989/s17/1");
        replay.Gateways.Single(g => g.Gateway == "s20-1-c").By.Should().Equal("CA1989/s20/1/c");
        replay.Law.Should().Equal("CA1989/s17/1");
    }

    [Fact]
    public void The_mark_of_the_rules_changes_with_a_limb_and_with_a_word_of_law_even_where_the_version_does_not()
    {
        var law = ChildrenAct.Law;
        var reworded = new ThresholdAdvisor(ChildrenAct.Rules, new LawBook(law.Version, law.EncodedFrom, [.. law.All.Select(p => p.Id == "CA1989/s17/1" ? p with { Statement = "Another." } : p)], law.Authorities, law.Ladder));

        RuleSetMark.Of(reworded).Version.Should().Be(Now.Version);
        RuleSetMark.Of(reworded).Sha256.Should().NotBe(Now.Sha256);
        RuleSetMark.Of(OlderRules.Advisor).Sha256.Should().NotBe(Now.Sha256);
    }

    [Fact]
    public void The_same_rules_giving_another_answer_is_said_to_be_a_fault()
    {
        var replay = Replay.Of(Recorded, Advisor.Assess(Family.Without("/children/sam/within-area")), Now);

        replay.IsUnexplained.Should().BeTrue();
        replay.Gateways.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"not-made-out\"", "\"duty\"", "/sha256/assessment")]
    [InlineData("\\\"as-at\\\"", "\\\"as-was\\\"", "/sha256/input")]
    [InlineData("\"version\":\"0.", "\"version\":\"9.", "/sha256/")]
    [InlineData("decision-support/record", "another/kind", "/kind")]
    [InlineData("\"masked\":[]", "\"masked\":{}", "/masked")]
    [InlineData("{", "", "it is not JSON")]
    public void A_record_that_was_changed_is_refused_and_the_message_says_where(string part, string instead, string where)
    {
        var text = Recorded.ToString();
        var at = text.IndexOf(part, StringComparison.Ordinal);

        var read = () => DecisionRecord.Read(text[..at] + instead + text[(at + part.Length)..]);

        read.Should().Throw<RecordException>().Which.Message.Should().Contain(where);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"kind":"decision-support/record","format":2}""")]
    [InlineData("""{"kind":"decision-support/record","format":1,"ruleSet":{},"masked":[],"input":"","assessment":{},"sha256":{}}""")]
    [InlineData("""{"kind":"decision-support/record","format":"one"}""")]
    public void A_text_that_is_no_record_is_refused(string text) =>
        ((Action)(() => DecisionRecord.Read(text))).Should().Throw<RecordException>();

    [Fact]
    public void A_masked_family_names_nobody_and_comes_to_the_same_statuses()
    {
        var hostile = Cases.Hostile("Wilhelmina");
        var masked = hostile.Masked();
        var record = DecisionRecord.Of(CaseFile.Write(masked.Situation, CaseFileSyntax.Json), Advisor.Assess(masked.Situation), Now, masked.Masked);

        record.ToString().Should().NotContain("Wilhelmina").And.NotContain("\"sam\"").And.NotContain("father");
        Statuses(Advisor.Assess(masked.Situation)).Should().Equal(Statuses(Advisor.Assess(hostile)));
        masked.Masked.Should().Contain("/children/child-1/name").And.Contain("/children/child-1/people/adult-1/attitude").And.OnlyHaveUniqueItems();
        Replay.Of(DecisionRecord.Read(record.ToString()), Advisor.Assess(Read(record.Input)), Now).Same.Should().BeTrue();
    }

    private static IEnumerable<(string, GatewayStatus)> Statuses(Assessment assessment) =>
        assessment.Children.SelectMany(c => c.Gateways).Select(g => (g.Gateway.Id, g.Status));

    private static FamilySituation Read(string input) => CaseFile.Read(input, "input.json").Situation!;

    private static DecisionRecord Of(FamilySituation family, ThresholdAdvisor advisor, RuleSetMark mark) =>
        DecisionRecord.Of(CaseFile.Write(family, CaseFileSyntax.Json), advisor.Assess(family), mark, []);
}
