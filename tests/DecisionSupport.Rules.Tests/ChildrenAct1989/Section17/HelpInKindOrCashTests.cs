using DecisionSupport.Rules.ChildrenAct1989.Section17;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17;

/// <summary>Children Act 1989 s 17(6) to (9): help in kind and in cash, means, and repayment.</summary>
public sealed class HelpInKindOrCashTests
{
    [Theory]
    [InlineData("help/in-kind", "help/in-cash")]
    [InlineData("help/in-cash", "help/in-kind")]
    public void Either_help_in_kind_or_help_in_cash_may_be_given(string considered, string other)
    {
        Limbs.EachIsNeeded(() => Considering(considered).Says(other, "no"), g => g.Truth<HelpInKindOrCash>(), ("within-area", "no"), (considered, "no"));
        Considering(considered).Says(other, "no").Gateway("s17-6-kind-or-cash").Status.Should().Be(GatewayStatus.Power);
    }

    [Fact]
    public void Only_for_a_child_in_need() =>
        Considering("help/in-cash").NotInNeed().Truth<HelpInKindOrCash>().Should().Be(Truth.False);

    [Fact]
    public void Cash_needs_no_exceptional_circumstances() =>
        ChildrenAct.Law["CA1989/s17/6/kind-or-cash"].Limbs.Select(l => l.Label).Should().Equal("in need", "within the area", "in kind", "in cash");

    [Fact]
    public void Regard_to_means_is_checked_and_bars_nothing()
    {
        var gateway = Considering("help/in-cash").Says("help/means-regarded", "no").Gateway("s17-6-kind-or-cash");

        gateway.Status.Should().Be(GatewayStatus.Power);
        gateway.Safeguards.Single(s => s.Safeguard.Id == "means").Done.Should().Be(Truth.False);
    }

    [Fact]
    public void Nobody_repays_while_receiving_a_benefit_that_the_subsection_lists()
    {
        Repaying().Truth<RepaymentExcluded>().Should().Be(Truth.True);
        Repaying().Cautions().Should().Equal("repayment-excluded");
        Repaying().Person("father", p => p.Says("repayment-of-help-asked", "no")).Truth<RepaymentExcluded>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("repayment-of-help-asked")]
    [InlineData("receives-benefit-excluding-repayment")]
    public void Asking_for_repayment_and_the_benefit_are_of_the_same_person(string question)
    {
        Repaying().Person("mother", p => p.Says(question, "no")).Truth<RepaymentExcluded>().Should().Be(Truth.False);
        Repaying().Person("mother", p => p.Unsaid(question)).Truth<RepaymentExcluded>().Should().Be(Truth.NotKnown);
        Repaying().Person("mother", p => p.Says(question, "no")).Person("father", p => p.Says(question).Says(Other(question), "no"))
            .Truth<RepaymentExcluded>().Should().Be(Truth.False);
    }

    [Fact]
    public void Unless_everyone_is_recorded_somebody_else_may_be_asked_to_repay()
    {
        Given.Sam().Truth<RepaymentExcluded>().Should().Be(Truth.False);
        Given.Sam().Complete(ListOf.People, null).Truth<RepaymentExcluded>().Should().Be(Truth.NotKnown);
    }

    private static string Other(string question) => question == "repayment-of-help-asked" ? "receives-benefit-excluding-repayment" : "repayment-of-help-asked";

    private static Given Considering(string form) => Given.Sam().InNeed().Says(form);

    private static Given Repaying() => Given.Sam().Person("mother", p => p.Says("repayment-of-help-asked").Says("receives-benefit-excluding-repayment"));
}
