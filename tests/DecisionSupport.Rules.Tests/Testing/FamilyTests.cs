using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>What those who embed the library write in their tests.</summary>
public sealed class FamilyTests
{
    private static readonly ThresholdAdvisor Advisor = new(ChildrenAct.Rules, ChildrenAct.Law);

    [Fact]
    public void Given_a_family_assess_it_and_expect()
    {
        Sam().AssessedBy(Advisor)
            .Child("sam")
            .Gateway("s20-4").Is(GatewayStatus.Barred)
            .Concludes("CA1989/s20/7", Truth.True)
            .Gateway("s47-1-b").Is(GatewayStatus.NotMadeOut);
    }

    [Fact]
    public void A_bar_that_is_not_cleared_and_what_to_ask()
    {
        Sam().Child("sam", sam => sam.Person("father", father => father.Unsaid("attitude"))).AssessedBy(Advisor)
            .Child("sam")
            .Gateway("s20-4").IsOnItsFace(GatewayStatus.Power)
            .Gateway("s20-4").Asks("/children/sam/people/father/attitude");
    }

    [Fact]
    public void Conflicting_accounts_leave_it_open() =>
        Sam().Child("sam", sam => sam.Person("father", father => father.SaysToo("attitude", "agrees"))).AssessedBy(Advisor)
            .Child("sam").Gateway("s20-4").IsOnItsFace(GatewayStatus.Power);

    [Fact]
    public void An_order_is_in_force_unless_told_otherwise() =>
        Sam().Child("sam", sam => sam.Order("care-order")).AssessedBy(Advisor)
            .Child("sam").Gateway("s20-4").Is(GatewayStatus.NotMadeOut);

    [Fact]
    public void What_is_not_as_expected_says_what_it_is_and_what_is_open()
    {
        var expected = () => Sam().Child("sam", sam => sam.Unsaid("within-area")).AssessedBy(Advisor).Child("sam").Gateway("s20-4").Is(GatewayStatus.Power);

        expected.Should().Throw<ExpectationException>().WithMessage("s20-4: expected Power, and it is Undetermined; open: /children/sam/within-area.");
    }

    [Fact]
    public void A_caution_that_is_not_given_and_a_question_that_is_not_asked_are_told()
    {
        var child = Sam().AssessedBy(Advisor).Child("sam");

        child.Invoking(c => c.Warns("conditional-threat")).Should().Throw<ExpectationException>().WithMessage("sam: expected the caution 'conditional-threat', and the cautions are: *");
        child.Invoking(c => c.Gateway("s20-4").Asks("/children/sam/married")).Should().Throw<ExpectationException>().WithMessage("s20-4: expected it to ask for /children/sam/married, and it asks for: none.");
    }

    [Fact]
    public void A_question_that_is_not_asked_of_the_subject_is_refused()
    {
        var told = () => Sam().Child("sam", sam => sam.Says("attitude"));

        told.Should().Throw<ArgumentException>().WithMessage("'attitude' is not asked of a Child.*");
    }

    [Fact]
    public void A_situation_survives_being_sketched()
    {
        foreach (var situation in new SituationGenerator(61).Take(200))
        {
            var again = FamilySketch.Of(situation).Build();

            again.Children.Select(c => ConclusionDump.Of(Advisor.Conclude(again, c))).Should().Equal(situation.Children.Select(c => ConclusionDump.Of(Advisor.Conclude(situation, c))));
        }
    }

    [Fact]
    public void Generated_families_are_the_same_in_every_run_and_never_contradict_themselves()
    {
        var first = new SituationGenerator(62).Take(500).ToList();

        first.Should().OnlyContain(s => Contradictions.In(s).Count == 0);
        first.Select(s => s.Children.Sum(c => c[ListOf.People].Members.Count)).Should().Equal(new SituationGenerator(62).Take(500).Select(s => s.Children.Sum(c => c[ListOf.People].Members.Count)));
    }

    private static Family Sam() => Family.On("2026-03-02")
        .Child("sam", sam => sam
            .Says("date-of-birth", "2013-06-01")
            .Says("within-area")
            .Says("accommodation/would-safeguard-or-promote-welfare")
            .Says("accommodation/care-state", "nobody-with-parental-responsibility-caring")
            .Says("accommodation/under", "not-accommodated")
            .Says("lives-or-is-found-in-area", "no")
            .Person("father", father => father.Holds("court-order").Says("attitude", "objects").Says("willing").Says("able-to-provide").Says("lives-with-order-holder", "no").Says("special-guardian", "no").Says("care-under-high-court-order", "no"))
            .Complete("people").Complete("orders").Complete("concerns"));
}
