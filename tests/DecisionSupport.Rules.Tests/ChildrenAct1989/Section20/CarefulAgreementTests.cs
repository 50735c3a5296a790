namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Section 20 with care: what is asked of an agreement is a safeguard and never a condition; and cases in which it has gone wrong.</summary>
public sealed class CarefulAgreementTests
{
    private static readonly string[] Agreement = [.. ChildQuestions.All.Select(q => q.Name).Where(n => n.StartsWith("agreement/", StringComparison.Ordinal))];

    [Theory]
    [InlineData("s20-1-c")]
    [InlineData("s20-4")]
    public void What_is_asked_of_an_agreement_is_a_condition_of_no_gateway(string gateway)
    {
        var before = Delegated().Gateway(gateway);

        foreach (var word in new[] { "yes", "no" })
        {
            var after = Agreement.Aggregate(Delegated(), (given, question) => given.Says(question, word)).Gateway(gateway);
            (after.Status, after.BarNotCleared, after.Conclusion!.Holds.Truth).Should().Be((before.Status, before.BarNotCleared, before.Conclusion!.Holds.Truth));
        }
    }

    [Fact]
    public void Every_question_of_an_agreement_is_a_safeguard_of_section_20_or_a_caution()
    {
        var safeguards = Delegated().Says("accommodation/newborn-separation").Gateway("s20-1-c").Safeguards.Select(s => s.Safeguard.Question);

        Agreement.Except(safeguards).Should().Equal("agreement/notice-or-undertaking-required");
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void A_safeguard_is_done_or_not_as_somebody_says_and_otherwise_not_known(string word, bool done)
    {
        Check(Delegated().Says("agreement/legal-advice-encouraged", word), "legal-advice").Should().Be(Truth.Of(done));
        Check(Delegated(), "legal-advice").Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("mother-and-baby")]
    [InlineData("newborn-sign-off")]
    public void What_is_asked_about_a_newborn_is_asked_only_of_a_newborn(string safeguard)
    {
        Ids(Delegated()).Should().NotContain(safeguard);
        Ids(Delegated().Says("accommodation/newborn-separation", "no")).Should().NotContain(safeguard);
        Ids(Delegated().Says("accommodation/newborn-separation")).Should().Contain(safeguard);
    }

    [Fact]
    public void No_safeguard_counts_days()
    {
        var texts = ChildrenAct.Law.Ladder.Safeguards.Select(s => s.Text).Concat(ChildrenAct.Law.Ladder.Cautions.Select(c => c.Text));

        texts.Should().NotContain(t => t.Contains("24-hour", StringComparison.Ordinal) || t.Contains("2-week", StringComparison.Ordinal) || t.Contains("3-month", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mother_hours_after_surgery_whose_capacity_is_in_doubt_is_not_asked_again_and_her_yes_is_not_relied_on()
    {
        var given = Newborn().Person("mother", p => p.Delegating().Says("capacity", "in-doubt"));

        given.Cautions().Should().Contain("capacity-in-question").And.Contain("newborn-separation");
        given.Gateway("s20-1-c").BarNotCleared.Should().BeTrue();
    }

    [Fact]
    public void A_child_cannot_be_taken_from_a_carer_who_lacks_capacity_and_whom_nobody_can_speak_for()
    {
        var given = Newborn().Person("mother", p => p.Delegating().Says("capacity", "lacks"));

        given.Gateway("s20-1-c").Status.Should().Be(GatewayStatus.Barred);
    }

    [Fact]
    public void Where_nobody_is_caring_for_the_child_the_duty_needs_no_agreement()
    {
        var given = Newborn().Says("accommodation/care-state", "nobody-with-parental-responsibility-caring")
            .Person("mother", p => p.Holding().NamedInNoOrder().Says("looking-after-child", "no").Says("attitude", "silent").Says("capacity", "lacks").Says("willing", "no").Says("seeks-return", "no"));

        given.Gateway("s20-1-c").Should().Match<GatewayAssessment>(g => g.Status == GatewayStatus.Duty && !g.BarNotCleared);
    }

    [Fact]
    public void After_police_protection_silence_of_those_who_were_not_told_settles_nothing()
    {
        var given = Newborn().Says("accommodation/care-state", "removed-and-not-returned")
            .Person("mother", p => p.Holding().NamedInNoOrder().Says("looking-after-child").Says("attitude", "silent").Says("seeks-return", "no").Says("pressure", "conditional-threat").Says("informed", "no"));

        given.Gateway("s20-1-c").BarNotCleared.Should().BeTrue();
        given.Cautions().Should().Contain("conditional-threat");
    }

    private static Given Newborn() => Given.Sam("2026-03-01").RequiringAccommodation()
        .Says("treated-as-child", "no").Says("accommodation/carer-prevented").Says("accommodation/newborn-separation")
        .Says("accommodation/care-state", "with-person-with-parental-responsibility")
        .Person("mother", p => p.Holding());

    private static Given Delegated() => Given.Sam().RequiringAccommodation()
        .Says("accommodation/carer-prevented").Says("accommodation/would-safeguard-or-promote-welfare")
        .Says("accommodation/care-state", "with-person-with-parental-responsibility")
        .Person("mother", p => p.Holding().Delegating().Says("seeks-return", "no"));

    private static Truth Check(Given given, string safeguard) => given.Gateway("s20-1-c").Safeguards.Single(s => s.Safeguard.Id == safeguard).Done;

    private static IEnumerable<string> Ids(Given given) => given.Gateway("s20-1-c").Safeguards.Select(s => s.Safeguard.Id);
}
