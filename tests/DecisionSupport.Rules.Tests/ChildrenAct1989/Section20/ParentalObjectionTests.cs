using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 20(7): who can stop accommodation by objecting to it.</summary>
public sealed class ParentalObjectionTests
{
    [Fact]
    public void A_person_with_parental_responsibility_willing_and_able_who_objects_stops_accommodation() =>
        Objected(p => p).Should().Be(Truth.True);

    [Fact]
    public void One_objector_is_enough_though_another_agrees_and_not_everyone_is_named() =>
        Given.Sam().Complete(ListOf.People, null)
            .Person("mother", p => p.Holding().Delegating())
            .Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).Objecting())
            .Truth<ParentalObjection>().Should().Be(Truth.True);

    [Fact]
    public void A_father_without_parental_responsibility_stops_nothing() =>
        Objected(p => p.WithoutParentalResponsibility()).Should().Be(Truth.False);

    [Theory]
    [InlineData("agrees")]
    [InlineData("silent")]
    [InlineData("objects-to-placement-only")]
    public void Only_an_objection_to_accommodation_counts(string attitude) =>
        Objected(p => p.Says("attitude", attitude)).Should().Be(Truth.False);

    [Fact]
    public void An_objector_who_is_not_willing_stops_nothing() =>
        Objected(p => p.Says("willing", "no")).Should().Be(Truth.False);

    [Fact]
    public void An_objector_who_can_neither_provide_nor_arrange_stops_nothing() =>
        Objected(p => p.Says("able-to-provide", "no")).Should().Be(Truth.False);

    [Fact]
    public void A_father_in_prison_who_can_arrange_care_by_his_sister_stops_accommodation() =>
        Objected(p => p.Says("able-to-provide", "no").Says("able-to-arrange")).Should().Be(Truth.True);

    [Fact]
    public void Two_people_who_are_each_half_qualified_do_not_add_up() =>
        Given.Sam()
            .Person("father", p => p.Holding().Objecting().Says("willing", "no"))
            .Person("aunt", p => p.WithoutParentalResponsibility().Objecting())
            .Person("mother", p => p.Holding().Objecting().Says("attitude", "agrees"))
            .Truth<ParentalObjection>().Should().Be(Truth.False);

    [Theory]
    [InlineData("attitude")]
    [InlineData("willing")]
    [InlineData("able-to-provide")]
    public void An_unanswered_question_is_not_a_no(string question) =>
        Objected(p => p.Unsaid(question)).Should().Be(Truth.NotKnown);

    [Fact]
    public void Whether_an_unable_person_could_arrange_accommodation_has_to_be_asked() =>
        Objected(p => p.Says("able-to-provide", "no").Unsaid("able-to-arrange")).Should().Be(Truth.NotKnown);

    [Fact]
    public void An_objection_by_somebody_whose_parental_responsibility_is_not_known_is_open() =>
        Objected(p => p.ParentalResponsibilityUnknown()).Should().Be(Truth.NotKnown);

    [Fact]
    public void An_apparent_objection_with_capacity_in_doubt_is_neither_an_objection_nor_none() =>
        Objected(p => p.Says("attitude", "objects-capacity-in-doubt")).Should().Be(Truth.NotKnown);

    [Fact]
    public void A_parent_nobody_has_named_may_yet_object()
    {
        Given.Sam().Person("mother", p => p.Holding().Delegating()).Complete(ListOf.People, null).Truth<ParentalObjection>().Should().Be(Truth.NotKnown);
        Given.Sam().Person("mother", p => p.Holding().Delegating()).Complete(ListOf.People, false).Truth<ParentalObjection>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2008-03-03", "not known")]
    [InlineData("2008-03-02", "false")]
    public void Nobody_whoever_may_still_be_unnamed_can_object_for_a_person_of_eighteen(string born, string expected) =>
        Given.Sam(born).Says("treated-as-child", "no").Person("mother", p => p.Holding().Delegating()).Complete(ListOf.People, null)
            .Truth<ParentalObjection>().ToString().Should().Be(expected);

    [Fact]
    public void Nobody_objects_where_everyone_is_named_and_none_does() =>
        Given.Sam().Person("mother", p => p.Holding().Delegating()).Truth<ParentalObjection>().Should().Be(Truth.False);

    private static Truth Objected(Func<ToldPerson, ToldPerson> change) =>
        Given.Sam().Person("mother", p => p.Holding().Delegating()).Person("father", p => change(p.Holding(ParentalResponsibilitySourceKind.CourtOrder).Objecting()))
            .Truth<ParentalObjection>();
}
