using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(7), subject to (9) to (11): the objection that bars accommodation.</summary>
public sealed class ObjectionInEffectTests
{
    [Fact]
    public void An_objection_that_nothing_takes_away_is_in_effect() =>
        Objection().Truth<ObjectionInEffect>().Should().Be(Truth.True);

    [Fact]
    public void Without_an_objection_none_is_in_effect() =>
        Objection().Person("father", p => p.Says("attitude", "silent")).Truth<ObjectionInEffect>().Should().Be(Truth.False);

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Nobody_can_object_for_a_person_of_eighteen(string born, bool inEffect) =>
        Objection(born).Truth<ObjectionInEffect>().Should().Be(Truth.Of(inEffect));

    [Fact]
    public void The_agreement_of_the_only_order_holder_takes_it_away() =>
        HolderAgreeing(Objection()).Truth<ObjectionInEffect>().Should().Be(Truth.False);

    [Fact]
    public void The_agreement_of_one_of_two_order_holders_does_not() =>
        HolderAgreeing(Objection()).Person("father", p => p.Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after", "no"))
            .Truth<ObjectionInEffect>().Should().Be(Truth.True);

    [Fact]
    public void Subsection_10_alone_takes_nothing_away_where_nobody_holds_an_order() =>
        Objection().Truth<AgreementOfEveryOrderHolder>().Should().Be(Truth.True);

    [Fact]
    public void An_order_holder_who_withdraws_agreement_revives_it() =>
        HolderAgreeing(Objection()).Person("mother", p => p.Says("agrees-to-child-being-looked-after", "no")).Truth<ObjectionInEffect>().Should().Be(Truth.True);

    [Fact]
    public void An_order_holder_who_has_not_been_asked_leaves_it_open() =>
        HolderAgreeing(Objection()).Person("mother", p => p.Unsaid("agrees-to-child-being-looked-after")).Truth<ObjectionInEffect>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2010-03-02", false)]
    [InlineData("2010-03-03", true)]
    public void The_agreement_of_a_child_takes_it_away_from_sixteen(string born, bool inEffect) =>
        Objection(born).Says("accommodation/childs-view", "agrees").Truth<ObjectionInEffect>().Should().Be(Truth.Of(inEffect));

    [Fact]
    public void A_child_of_sixteen_who_has_not_been_asked_leaves_it_open() =>
        Objection("2010-03-02").Unsaid("accommodation/childs-view").Truth<ObjectionInEffect>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_child_of_sixteen_who_agrees_clears_it_whatever_is_unknown_of_the_father() =>
        Objection("2010-03-02").Says("accommodation/childs-view", "agrees").Complete(ListOf.People, null)
            .Person("father", p => p.ParentalResponsibilityUnknown()).Truth<ObjectionInEffect>().Should().Be(Truth.False);

    [Fact]
    public void Without_an_exception_the_fathers_unknown_parental_responsibility_leaves_it_open() =>
        Objection().Person("father", p => p.ParentalResponsibilityUnknown()).Truth<ObjectionInEffect>().Should().Be(Truth.NotKnown);

    private static Given Objection(string born = "2013-06-01") =>
        Given.Sam(born).Says("treated-as-child", "no").Says("accommodation/childs-view", "refuses")
            .Person("mother", p => p.Holding().Delegating())
            .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).Objecting());

    private static Given HolderAgreeing(Given given) =>
        given.Person("mother", p => p.Says("lives-with-order-holder").Says("agrees-to-child-being-looked-after"));
}
