using DecisionSupport.Rules.ChildrenAct1989.Section17ZD;
using DecisionSupport.Rules.ChildrenAct1989.Section17ZF;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section17ZD;

/// <summary>Children Act 1989 ss 17ZD to 17ZF: who is a parent carer, when to assess, and the decision that follows.</summary>
public sealed class ParentCarerTests
{
    private const string Adult = "parent-carer/eighteen-or-over";
    private const string Cares = "parent-carer/provides-care";
    private const string Area = "parent-carer/within-area";
    private const string Appears = "parent-carer/may-have-support-needs";
    private const string Asked = "parent-carer/assessment-requested";
    private const string Before = "parent-carer/assessed-before";
    private const string Changed = "parent-carer/needs-or-circumstances-changed";
    private const string Done = "parent-carer/needs-assessment-done";

    [Theory]
    [InlineData(Adult)]
    [InlineData(Cares)]
    public void A_parent_carer_is_eighteen_or_over_and_cares(string question)
    {
        Owed().Truth<ParentCarer>("mother").Should().Be(Truth.True);
        Owed().Person("mother", p => p.Says(question, "no")).Truth<ParentCarer>("mother").Should().Be(Truth.False);
        Owed().Person("mother", p => p.Unsaid(question)).Truth<ParentCarer>("mother").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_parent_carer_has_parental_responsibility()
    {
        Owed().Person("mother", p => p.WithoutParentalResponsibility()).Truth<ParentCarer>("mother").Should().Be(Truth.False);
        Owed().Person("mother", p => p.ParentalResponsibilityUnknown()).Truth<ParentCarer>("mother").Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_parent_carer_cares_for_a_disabled_child_though_it_was_violence_that_the_family_came_about()
    {
        Owed().NotDisabled().Truth<ParentCarer>("mother").Should().Be(Truth.False);
        Owed().Unsaid("disability/mental-disorder").Truth<ParentCarer>("mother").Should().Be(Truth.NotKnown);
        Owed().SignificantHarm().Gateway("s17ZD").Status.Should().Be(GatewayStatus.Duty);
    }

    [Fact]
    public void The_duty_is_owed_on_both_conditions()
    {
        Limbs.EachIsNeeded(Owed, g => g.Truth<ParentCarersAssessment>(), ("help/may-be-provided", "no"));
        Owed().Gateway("s17ZD").Status.Should().Be(GatewayStatus.Duty);
    }

    [Theory]
    [InlineData(Adult)]
    [InlineData(Cares)]
    [InlineData(Area)]
    [InlineData(Appears)]
    public void Without_what_makes_a_parent_carer_to_be_assessed_no_duty_is_owed(string question)
    {
        Owed().Person("mother", p => p.Says(question, "no")).Truth<ParentCarerToBeAssessed>("mother").Should().Be(Truth.False);
        Owed().Person("mother", p => p.Says(question, "no")).Truth<ParentCarersAssessment>().Should().Be(Truth.False);
        Owed().Person("mother", p => p.Unsaid(question)).Truth<ParentCarersAssessment>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_request_is_enough_by_itself()
    {
        Owed().Person("mother", p => p.Says(Appears, "no").Says(Asked)).Truth<ParentCarersAssessment>().Should().Be(Truth.True);
        Owed().Person("mother", p => p.Says(Appears, "no").Unsaid(Asked)).Truth<ParentCarersAssessment>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void One_parent_carer_is_enough_and_unless_everyone_is_recorded_there_may_be_another()
    {
        Owed().Person("father", p => p.Says(Cares, "no")).Truth<ParentCarersAssessment>().Should().Be(Truth.True);
        Owed().WithoutPerson("mother").Truth<ParentCarersAssessment>().Should().Be(Truth.False);
        Owed().WithoutPerson("mother").Complete(ListOf.People, null).Truth<ParentCarersAssessment>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void An_earlier_assessment_suffices_unless_something_appears_to_have_changed()
    {
        Owed().Person("mother", p => p.Says(Before).Says(Changed, "no")).Truth<ParentCarersAssessment>().Should().Be(Truth.False);
        Owed().Person("mother", p => p.Says(Before).Says(Changed)).Truth<ParentCarersAssessment>().Should().Be(Truth.True);
        Owed().Person("mother", p => p.Says(Before)).Truth<ParentCarersAssessment>().Should().Be(Truth.NotKnown);
        Owed().Person("mother", p => p.Unsaid(Before)).Truth<ParentCarersAssessment>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("yes", "no", true)]
    [InlineData("yes", "yes", false)]
    [InlineData("no", "no", false)]
    [InlineData("no", "yes", false)]
    public void Assessed_already_means_assessed_and_nothing_changed(string before, string changed, bool already) =>
        Owed().Person("mother", p => p.Says(Before, before).Says(Changed, changed)).Truth<ParentCarerAssessedAlready>("mother").Should().Be(Truth.Of(already));

    [Fact]
    public void A_local_authority_that_has_assessed_must_decide()
    {
        Assessed().Truth<DecisionOnParentCarer>().Should().Be(Truth.True);
        Assessed().Person("father", p => p.Says(Done, "no")).Truth<DecisionOnParentCarer>().Should().Be(Truth.True);
        Assessed().Says("parent-carer/decision-recorded", "no").Gateway("s17ZF").Safeguards.Single().Done.Should().Be(Truth.False);
        Assessed().Gateway("s17ZF").Status.Should().Be(GatewayStatus.Duty);
    }

    [Theory]
    [InlineData(Done)]
    [InlineData(Cares)]
    public void Without_an_assessment_of_a_parent_carer_there_is_nothing_to_decide(string question)
    {
        Assessed().Person("mother", p => p.Says(question, "no")).Truth<ParentCarerAssessed>("mother").Should().Be(Truth.False);
        Assessed().Person("mother", p => p.Says(question, "no")).Truth<DecisionOnParentCarer>().Should().Be(Truth.False);
        Assessed().Person("mother", p => p.Unsaid(question)).Truth<DecisionOnParentCarer>().Should().Be(Truth.NotKnown);
        Assessed().Person("mother", p => p.Says(question, "no")).Complete(ListOf.People, null).Truth<DecisionOnParentCarer>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2015-03-31", GatewayStatus.NotInForce)]
    [InlineData("2015-04-01", GatewayStatus.Duty)]
    public void The_duty_to_assess_parent_carers_began_on_1_April_2015(string day, GatewayStatus status) =>
        Owed().Says("date-of-birth", "2004-01-01").On(day).Gateway("s17ZD").Status.Should().Be(status);

    private static Given Owed() => Given.Sam().Says("disability/mental-disorder").Says("help/may-be-provided")
        .Says("disability/blind", "no").Says("disability/deaf", "no").Says("disability/without-speech", "no").Says("disability/substantial-and-permanent", "no")
        .Person("mother", p => p.Holding().SourcesComplete(true).Says(Adult).Says(Cares).Says(Area).Says(Appears).Says(Asked, "no").Says(Before, "no"));

    private static Given Assessed() => Owed().Person("mother", p => p.Says(Before).Says(Done));
}
