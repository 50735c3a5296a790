using DecisionSupport.Rules.ChildrenAct1989.Section17ZA;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZB;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZC;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17ZA;

/// <summary>Children Act 1989 ss 17ZA to 17ZC: who is a young carer, when to assess, and the decision that follows.</summary>
public sealed class YoungCarerTests
{
    private const string Cares = "young-carer/provides-care";
    private const string Contract = "young-carer/contract-or-voluntary-work";
    private const string Regarded = "young-carer/relationship-makes-it-appropriate";
    private const string Appears = "young-carer/may-have-support-needs";
    private const string Asked = "young-carer/assessment-requested";
    private const string Before = "young-carer/assessed-before";
    private const string Changed = "young-carer/needs-or-circumstances-changed";

    [Fact]
    public void A_young_carer_provides_or_intends_to_provide_care() =>
        Limbs.EachIsNeeded(Carer, g => g.Truth<YoungCarer>(), (Cares, "no"));

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void A_young_carer_is_under_eighteen(string born, bool young) =>
        Carer().Says("date-of-birth", born).Truth<YoungCarer>().Should().Be(Truth.Of(young));

    [Fact]
    public void Care_under_a_contract_or_as_voluntary_work_makes_no_young_carer_unless_the_relationship_does()
    {
        Carer().Says(Contract).Says(Regarded, "no").Truth<YoungCarer>().Should().Be(Truth.False);
        Carer().Says(Contract).Says(Regarded).Truth<YoungCarer>().Should().Be(Truth.True);
        Carer().Says(Contract).Truth<YoungCarer>().Should().Be(Truth.NotKnown);
        Carer().Unsaid(Contract).Truth<YoungCarer>().Should().Be(Truth.NotKnown);
        Carer().Unsaid(Contract).Says(Regarded).Truth<YoungCarer>().Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("yes", "yes", false)]
    [InlineData("no", "no", false)]
    [InlineData("no", "yes", false)]
    public void The_exception_of_contract_and_voluntary_work_yields_to_the_relationship(string contract, string regarded, bool excepted) =>
        Carer().Says(Contract, contract).Says(Regarded, regarded).Truth<CareNotOfYoungCarer>().Should().Be(Truth.Of(excepted));

    [Theory]
    [InlineData(Appears, Asked)]
    [InlineData(Asked, Appears)]
    public void Appearance_or_request_is_enough_by_itself(string trigger, string other)
    {
        Limbs.EachIsNeeded(() => Owed(trigger, other), g => g.Truth<YoungCarersAssessment>(), ("within-area", "no"), (trigger, "no"), (Cares, "no"));
        Owed(trigger, other).Gateway("s17ZA").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void A_young_carer_need_not_be_in_need_otherwise() =>
        Owed(Appears, Asked).NotInNeed().Truth<YoungCarersAssessment>().Should().Be(Truth.True);

    [Fact]
    public void An_earlier_assessment_suffices_unless_something_appears_to_have_changed()
    {
        Owed(Asked, Appears).Says(Before).Says(Changed, "no").Truth<YoungCarersAssessment>().Should().Be(Truth.False);
        Owed(Asked, Appears).Says(Before).Says(Changed).Truth<YoungCarersAssessment>().Should().Be(Truth.True);
        Owed(Asked, Appears).Says(Before).Truth<YoungCarersAssessment>().Should().Be(Truth.NotKnown);
        Owed(Asked, Appears).Unsaid(Before).Truth<YoungCarersAssessment>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("yes", "yes", false)]
    [InlineData("no", "no", false)]
    [InlineData("no", "yes", false)]
    public void Assessed_already_means_assessed_and_nothing_changed(string before, string changed, bool already) =>
        Owed(Asked, Appears).Says(Before, before).Says(Changed, changed).Truth<YoungCarerAssessedAlready>().Should().Be(Truth.Of(already));

    [Fact]
    public void A_local_authority_that_has_assessed_must_decide() =>
        Limbs.EachIsNeeded(Assessed, g => g.Truth<DecisionOnYoungCarer>(), ("young-carer/needs-assessment-done", "no"), (Cares, "no"));

    [Fact]
    public void Whether_it_was_decided_is_checked_and_the_duty_stands()
    {
        var gateway = Assessed().Says("young-carer/decision-recorded").Gateway("s17ZC");

        gateway.Status.Should().Be(GatewayStatus.Duty);
        gateway.Safeguards.Single().Done.Should().Be(Truth.True);
    }

    [Theory]
    [InlineData("2015-03-31", GatewayStatus.NotInForce)]
    [InlineData("2015-04-01", GatewayStatus.Duty)]
    public void The_duty_to_assess_young_carers_began_on_1_April_2015(string day, GatewayStatus status) =>
        Owed(Asked, Appears).Says("date-of-birth", "2004-01-01").On(day).Gateway("s17ZA").Status.Should().Be(status);

    [Fact]
    public void A_child_who_is_violent_may_be_a_young_carer_too() =>
        Owed(Appears, Asked).SignificantHarm().Gateway("s17ZA").Status.Should().Be(GatewayStatus.Duty);

    [Fact]
    public void Being_in_need_triggers_no_question_about_caring() =>
        Given.Sam().InNeed().Gateway("s17ZA").NoTrigger.Should().BeTrue();

    private static Given Carer() => Given.Sam().Says(Cares).Says(Contract, "no");

    private static Given Owed(string trigger, string other) => Carer().Says("within-area").Says(trigger).Says(other, "no").Says(Before, "no");

    private static Given Assessed() => Carer().Says("young-carer/needs-assessment-done");
}
