using DecisionSupport.Formats;
using DecisionSupport.Record;
using DecisionSupport.Rules;
using DecisionSupport.Tests.Explain;
using DecisionSupport.TestSupport;

namespace DecisionSupport.Tests.Record;

/// <summary>A person may depart from the library's answer, on record; the answer stays as it was.</summary>
public sealed class OverrideTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    private static readonly DecisionRecord Recorded = Record();

    private static readonly OverrideRequest Higher = new(
        "sam", "s20-1-c", OverrideDirection.Higher, OverrideKind.Discretionary, "D3", "Two nights at home are not safe.", new("team manager", "tm-17"), new DateTimeOffset(2026, 3, 2, 10, 5, 0, TimeSpan.Zero));

    [Fact]
    public void An_override_keeps_the_librarys_answer_beside_it()
    {
        var made = Override.Of(Recorded, Higher, OverridePolicy.Default);

        made.Record.Should().Be(Recorded.Sha256);
        made.Status.Should().Be("barred");
        made.Said.Should().NotBeEmpty();
        made.RuleSet.Should().Be(Recorded.RuleSet);
        Override.Read(made.ToString()).Should().Be(made);
    }

    [Fact]
    public void Less_protection_needs_a_second_signature_by_somebody_else()
    {
        var lower = Higher with { Direction = OverrideDirection.Lower, Code = "D2" };

        Faults(lower).Should().ContainSingle(f => f.StartsWith("second signature: local policy asks for one"));
        Faults(lower with { SecondSignature = lower.By }).Should().ContainSingle(f => f.Contains("the first again"));
        Faults(lower with { SecondSignature = new("service manager") }).Should().BeEmpty();
    }

    [Fact]
    public void Every_fault_is_said_at_once()
    {
        var faults = Faults(new("tom", "s99", OverrideDirection.Lower, OverrideKind.Policy, "Z1", " ", new(""), default));

        faults.Select(f => f.Split(':')[0]).Should().Equal("child", "reason", "code", "by", "second signature");
        Faults(Higher with { Gateway = "s99" }).Should().ContainSingle(f => f.StartsWith("gateway: there is no gateway 's99'"));
    }

    [Fact]
    public void A_reason_of_discretion_is_no_policy() =>
        Faults(Higher with { Kind = OverrideKind.Policy }).Should().ContainSingle(f => f.StartsWith("kind: D3 is a reason of discretion"));

    [Fact]
    public void A_local_code_is_accepted_where_the_policy_has_it()
    {
        var policy = OverridePolicy.Default with { LocalCodes = new Dictionary<string, string> { ["L1"] = "The panel said so" } };

        Override.Of(Recorded, Higher with { Code = "L1" }, policy).Request.Code.Should().Be("L1");
        Faults(Higher with { Code = "L1" }).Should().ContainSingle(f => f.StartsWith("code: read 'L1'"));
    }

    [Fact]
    public Task Overrides_are_counted_by_gateway_and_reason_with_a_chart() => Verifier.Verify(Summary().Text());

    [Fact]
    public void The_summary_names_nobody_in_any_format()
    {
        var summary = Summary();

        foreach (var text in new[] { summary.Text(), summary.Markdown(), summary.Html(), summary.Json() })
        {
            text.Should().NotContain("sam").And.NotContain("tm-17").And.NotContain("Two nights").And.Contain("s20-1-c");
        }

        summary.Html().Should().Contain("<svg role=\"img\" aria-label=");
        OverrideSummary.Of([], OverridePolicy.Default).Text().Should().Contain("There are none.");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"kind":"decision-support/override","format":1}""")]
    [InlineData("""{"kind":"another","format":1}""")]
    public void A_text_that_is_no_override_is_refused(string text) =>
        ((Action)(() => Override.Read(text))).Should().Throw<OverrideException>();

    private static OverrideSummary Summary() => OverrideSummary.Of(
        [
            Override.Of(Recorded, Higher, OverridePolicy.Default),
            Override.Of(Recorded, Higher, OverridePolicy.Default),
            Override.Of(Recorded, Higher with { Gateway = "s47-1-b", Direction = OverrideDirection.Other, Kind = OverrideKind.Policy, Code = "P1" }, OverridePolicy.Default),
        ],
        OverridePolicy.Default);

    private static IReadOnlyList<string> Faults(OverrideRequest request)
    {
        try
        {
            Override.Of(Recorded, request, OverridePolicy.Default);
            return [];
        }
        catch (OverrideException refused)
        {
            return refused.Faults;
        }
    }

    private static DecisionRecord Record()
    {
        var family = Cases.Read("objection");
        return DecisionRecord.Of(CaseFile.Write(family, CaseFileSyntax.Json), Advisor.Assess(family), RuleSetMark.Of(Advisor), []);
    }
}
