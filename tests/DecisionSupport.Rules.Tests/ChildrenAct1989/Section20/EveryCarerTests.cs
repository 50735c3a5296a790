using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 ss 2(9) and 20: a child is taken from the care of everyone who is looking after the child.</summary>
public sealed class EveryCarerTests
{
    [Theory]
    [InlineData("silent")]
    [InlineData("objects")]
    public void One_parents_delegation_never_clears_the_way_past_another_who_is_caring_and_has_not_delegated(string attitude)
    {
        var both = Both().Person("father", p => p.Says("attitude", attitude).Says("able-to-provide", "no").Says("able-to-arrange", "no"));

        both.Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.True);
        both.Truth<DelegationMissing>().Should().Be(Truth.False);
        both.Truth<AccommodationBarred>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("pressure", "conditional-threat")]
    [InlineData("capacity", "in-doubt")]
    public void A_threat_or_a_doubt_about_the_other_carer_leaves_it_open(string question, string word) =>
        Both().Person("father", p => p.Says(question, word)).Truth<AccommodationBarred>().Should().Be(Truth.NotKnown);

    [Fact]
    public void Where_every_carer_delegates_the_way_is_clear() => Both().Truth<AccommodationBarred>().Should().Be(Truth.False);

    [Fact]
    public void A_carer_nobody_has_named_may_not_have_delegated()
    {
        Both().Complete(ListOf.People, null).Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.NotKnown);
        Both().Complete(ListOf.People, false).Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void Where_everyone_is_named_no_order_concern_or_need_left_unrecorded_puts_another_carer_in_doubt() =>
        Both().Complete(ListOf.Orders, null).Complete(ListOf.Concerns, null).Complete(ListOf.Needs, null).Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.False);

    [Fact]
    public void Somebody_who_is_not_caring_need_not_delegate() =>
        Both().Person("father", p => p.Says("attitude", "silent").Says("looking-after-child", "no")).Truth<AccommodationBarred>().Should().Be(Truth.False);

    [Fact]
    public void Somebody_without_parental_responsibility_need_not_delegate() =>
        Both().Person("father", p => p.WithoutParentalResponsibility().Says("attitude", "silent")).Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.False);

    [Fact]
    public void A_child_of_sixteen_who_agrees_needs_nobodys_delegation() =>
        Both().Person("father", p => p.Says("attitude", "silent")).Says("date-of-birth", "2009-09-01").Says("accommodation/childs-view", "agrees")
            .Truth<AnotherCarerHasNotDelegated>().Should().Be(Truth.False);

    [Fact]
    public void An_order_that_limits_the_objector_leaves_the_objection_open()
    {
        var objecting = Given.Sam().Says("accommodation/care-state", "nobody-with-parental-responsibility-caring").Says("accommodation/under", "not-accommodated")
            .Person("father", p => p.Holding().NamedInNoOrder().Says("attitude", "objects").Says("willing").Says("able-to-provide").Says("able-to-arrange", "no"));

        objecting.Truth<ParentalObjection>().Should().Be(Truth.True);
        objecting.Person("father", p => p.Says("residence-limited-by-order")).Truth<ParentalObjection>().Should().Be(Truth.NotKnown);
    }

    private static Given Both() => Given.Sam()
        .Says("accommodation/care-state", "with-person-with-parental-responsibility").Says("accommodation/under", "not-accommodated")
        .Person("mother", Delegating).Person("father", Delegating);

    private static ToldPerson Delegating(ToldPerson person) => person.Holding().NamedInNoOrder()
        .Says("attitude", "agrees").Says("looking-after-child").Says("capacity", "has").Says("pressure", "none").Says("agreement-real-and-voluntary");
}
