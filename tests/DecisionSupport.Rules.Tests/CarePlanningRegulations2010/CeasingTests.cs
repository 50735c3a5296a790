using DecisionSupport.Rules.CarePlanningRegulations2010;

namespace DecisionSupport.Rules.Tests.CarePlanningRegulations2010;

/// <summary>SI 2010/959 reg 39: ceasing to look after a child.</summary>
public sealed class CeasingTests
{
    [Fact]
    public void Before_it_decides_to_cease_the_local_authority_assesses()
    {
        LookedAfter.TurnsOn<BeforeCeasing>(() => Ceasing(), "ceasing/considered");
        LookedAfter.TurnsOnStatus<BeforeCeasing>(() => Ceasing());
    }

    [Fact]
    public void After_20_working_days_a_nominated_officer_approves()
    {
        LookedAfter.TurnsOn<ApprovalByNominatedOfficer>(() => Ceasing(), "ceasing/considered");
        LookedAfter.TurnsOn<ApprovalByNominatedOfficer>(() => Ceasing(), "ceasing/looked-after-20-working-days");
        LookedAfter.TurnsOnStatus<ApprovalByNominatedOfficer>(() => Ceasing());
    }

    [Theory]
    [InlineData("2010-03-03", false)]
    [InlineData("2010-03-02", true)]
    [InlineData("2008-03-03", true)]
    public void From_sixteen_it_is_the_director_and_not_a_nominated_officer(string born, bool director)
    {
        Ceasing(born).Truth<ApprovalByDirector>().Should().Be(Truth.Of(director));
        Ceasing(born).Truth<ApprovalByNominatedOfficer>().Should().Be(Truth.Of(!director));
    }

    [Fact]
    public void The_director_approves_however_short_the_time() =>
        Ceasing("2009-06-01").Says("ceasing/looked-after-20-working-days", "no").Truth<ApprovalByDirector>().Should().Be(Truth.True);

    [Fact]
    public void The_director_approves_only_a_decision_to_cease_to_look_after_a_child()
    {
        LookedAfter.TurnsOn<ApprovalByDirector>(() => Ceasing("2009-06-01"), "ceasing/considered");
        LookedAfter.TurnsOnStatus<ApprovalByDirector>(() => Ceasing("2009-06-01"));
        Ceasing().Unsaid("date-of-birth").Truth<ApprovalByDirector>().Should().Be(Truth.NotKnown);
        Ceasing().Unsaid("date-of-birth").Truth<ApprovalByNominatedOfficer>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void For_a_child_of_sixteen_in_care_it_is_a_nominated_officer()
    {
        Ceasing("2009-06-01").Order(OrderKind.CareOrder).Truth<ApprovalByDirector>().Should().Be(Truth.False);
        Ceasing("2009-06-01").Order(OrderKind.CareOrder).Truth<ApprovalByNominatedOfficer>().Should().Be(Truth.True);
        Ceasing("2009-06-01").Order(OrderKind.CareOrder, null).Truth<ApprovalByDirector>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void That_it_would_have_to_assess_gives_no_ground_for_keeping_a_child_who_is_removed() =>
        Ceasing().Person("mother", p => p.Holding().Says("seeks-return").Says("residence-limited-by-order", "no").NamedInNoOrder())
            .Gateway("s20-8").Status.Should().Be(GatewayStatus.Right);

    [Theory]
    [InlineData("2015-03-31", GatewayStatus.NotEncoded)]
    [InlineData("2015-04-01", GatewayStatus.Duty)]
    public void The_present_regulation_39_began_on_1_April_2015(string day, GatewayStatus status) =>
        Ceasing().On(day).Gateway("reg-39-2").Status.Should().Be(status);

    private static Given Ceasing(string born = "2013-06-01") => LookedAfter.Sam(born).Says("ceasing/considered").Says("ceasing/looked-after-20-working-days");
}
