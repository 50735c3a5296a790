using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section20;

/// <summary>Children Act 1989 s 2(9) and Williams v Hackney: taking a child from the care of a person with parental responsibility.</summary>
public sealed class DelegationTests
{
    [Fact]
    public void A_carer_with_parental_responsibility_may_really_and_voluntarily_delegate() =>
        Delegated(p => p).Should().Be(Truth.True);

    [Fact]
    public void One_carer_is_enough_for_a_delegation_to_be_made() =>
        Carers().Person("father", p => p.Holding(ParentalResponsibilitySourceKind.Agreement).Says("looking-after-child").Says("attitude", "silent"))
            .Truth<Delegation>().Should().Be(Truth.True);

    [Fact]
    public void Nobody_delegates_what_they_do_not_hold() =>
        Delegated(p => p.WithoutParentalResponsibility()).Should().Be(Truth.False);

    [Theory]
    [InlineData("looking-after-child", "no")]
    [InlineData("attitude", "silent")]
    [InlineData("attitude", "objects")]
    [InlineData("capacity", "lacks")]
    [InlineData("agreement-real-and-voluntary", "no")]
    public void Each_element_is_needed(string question, string word) =>
        Delegated(p => p.Says(question, word)).Should().Be(Truth.False);

    [Theory]
    [InlineData("looking-after-child")]
    [InlineData("attitude")]
    [InlineData("capacity")]
    [InlineData("pressure")]
    [InlineData("agreement-real-and-voluntary")]
    public void Each_element_is_asked_about(string question) =>
        Delegated(p => p.Unsaid(question)).Should().Be(Truth.NotKnown);

    [Fact]
    public void Capacity_in_doubt_leaves_it_open() =>
        Delegated(p => p.Says("capacity", "in-doubt")).Should().Be(Truth.NotKnown);

    [Fact]
    public void Neutral_information_on_what_would_be_considered_is_no_threat() =>
        Delegated(p => p.Says("pressure", "neutral-information")).Should().Be(Truth.True);

    [Fact]
    public void A_conditional_threat_leaves_voluntariness_disputed() =>
        Delegated(p => p.Says("pressure", "conditional-threat")).Should().Be(Truth.NotKnown);

    [Fact]
    public void Two_people_who_are_each_half_qualified_do_not_delegate() =>
        Carers().Person("mother", p => p.Says("attitude", "silent"))
            .Person("father", p => p.Holding().Delegating().Says("looking-after-child", "no"))
            .Truth<Delegation>().Should().Be(Truth.False);

    [Fact]
    public void A_carer_nobody_has_named_may_yet_delegate() =>
        Given.Sam().Complete(ListOf.People, null).Truth<Delegation>().Should().Be(Truth.NotKnown);

    [Fact]
    public void A_delegation_is_missing_where_the_child_is_taken_from_care_without_one() =>
        TakenFromCare("silent").Truth<DelegationMissing>().Should().Be(Truth.True);

    [Fact]
    public void None_is_missing_where_one_is_made() =>
        TakenFromCare("agrees").Truth<DelegationMissing>().Should().Be(Truth.False);

    [Theory]
    [InlineData("nobody-with-parental-responsibility-caring")]
    [InlineData("removed-and-not-returned")]
    public void None_is_needed_to_step_into_the_breach(string careState) =>
        TakenFromCare("silent").Says("accommodation/care-state", careState).Truth<DelegationMissing>().Should().Be(Truth.False);

    [Fact]
    public void In_whose_care_the_child_is_has_to_be_known() =>
        TakenFromCare("silent").Unsaid("accommodation/care-state").Truth<DelegationMissing>().Should().Be(Truth.NotKnown);

    [Theory]
    [InlineData("2010-03-02", false)]
    [InlineData("2010-03-03", true)]
    public void None_is_needed_where_a_child_of_sixteen_agrees(string born, bool missing) =>
        TakenFromCare("silent").Says("date-of-birth", born).Says("accommodation/childs-view", "agrees").Truth<DelegationMissing>().Should().Be(Truth.Of(missing));

    private static Given Carers() => Given.Sam().Person("mother", p => p.Holding().Delegating());

    private static Truth Delegated(Func<ToldPerson, ToldPerson> change) =>
        Carers().Person("mother", p => change(p)).Person("lodger", p => p.WithoutParentalResponsibility()).Truth<Delegation>();

    private static Given TakenFromCare(string attitude) =>
        Carers().Person("mother", p => p.Says("attitude", attitude)).Says("accommodation/care-state", "with-person-with-parental-responsibility");
}
