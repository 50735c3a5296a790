using DecisionSupport.Explain;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Examples;
using DecisionSupport.WhatIf;

namespace DecisionSupport.Tests.Explain;

/// <summary>A parent or young person is told the same as the practitioner of what somebody must, should or may do.</summary>
public sealed class PlainRegisterTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    public static TheoryData<string> Files => [.. Example.ForReaders.Select(e => e.File)];

    [Fact]
    public void A_right_is_never_said_as_a_duty() =>
        Page("mother-writes-for-his-return", "s20-8").Should().Contain("A person with parental responsibility may remove the child at any time").And.NotContain("responsibility must");

    [Fact]
    public void What_guidance_asks_is_said_as_should() =>
        Page("letter-before-proceedings", "pre-proceedings").Should().Contain("The local authority should send a letter").And.NotContain(" must ");

    [Theory]
    [InlineData("s17-1", "appropriate to their needs; an adult whom immigration law excludes (Ms Idris) may be helped only so far as")]
    [InlineData("s17-6-accommodation", "for the child alone; an adult whom immigration law excludes (Ms Idris) may be helped only so far as")]
    public void What_limits_a_gateway_stands_in_its_sentence(string gateway, string said)
    {
        var family = Read("nowhere-to-live-with-her-mother").With("/children/zahra/people/mother/excluded-from-support", new Answer(AnswerValue.OfWord(0), "letter from the Home Office"));

        Page(family, gateway).Should().Contain(said);
    }

    // The verb is worked out here again from the law's own classes, so that the page cannot agree with itself alone.
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_live_gateway_has_the_verb_of_its_law_and_its_limits_in_both_registers(string file)
    {
        var hypotheses = new Hypotheses(Advisor, Example.Of(file).Read().Situation!);
        foreach (var child in hypotheses.Assessment.Children)
        {
            foreach (var gateway in child.Gateways.Where(g => g.Status is GatewayStatus.Duty or GatewayStatus.Power or GatewayStatus.Right))
            {
                var said = $"{Verb(gateway)} {string.Join("; ", [gateway.Gateway.Then, .. gateway.Limits])}.";

                Flat(ExplainReport.Of(hypotheses, child.Child.Id, gateway.Gateway.Id, Register.Plain, ReportFormat.Text)).Should().Contain(said, "{0} of {1}", gateway.Gateway.Id, file);
                new Statuses(hypotheses.Assessment.Law, hypotheses.Assessment.AsAt, hypotheses.Assessment.Nation).Say(gateway).Should().Contain(said);
            }
        }
    }

    private static string Verb(GatewayAssessment gateway) => (gateway.Status, gateway.Provision!.Class) switch
    {
        (GatewayStatus.Duty, AuthorityClass.Act or AuthorityClass.Regulations) => "must",
        (GatewayStatus.Duty, _) => "should",
        _ => "may",
    };

    private static FamilySituation Read(string name) => Example.Of($"docs/examples/{name}.yaml").Read().Situation!;

    private static string Page(string name, string gateway) => Page(Read(name), gateway);

    private static string Page(FamilySituation family, string gateway) =>
        Flat(ExplainReport.Of(new Hypotheses(Advisor, family), family.Children[0].Id, gateway, Register.Plain, ReportFormat.Text));

    private static string Flat(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
