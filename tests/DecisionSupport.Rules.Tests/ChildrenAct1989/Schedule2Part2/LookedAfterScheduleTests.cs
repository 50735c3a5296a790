using DecisionSupport.Rules.ChildrenAct1989.Schedule2Part2;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Schedule2Part2;

/// <summary>Children Act 1989 Sch 2 paras 15 and 19B: contact, and leaving care.</summary>
public sealed class LookedAfterScheduleTests
{
    [Theory]
    [InlineData("contact/reasonably-practicable")]
    [InlineData("contact/consistent-with-welfare")]
    public void Contact_is_promoted_unless_not_practicable_or_not_consistent_with_welfare(string question) =>
        LookedAfter.TurnsOn<ContactToBePromoted>(Seeing, question);

    [Fact]
    public void Contact_is_promoted_for_a_child_who_is_looked_after() =>
        LookedAfter.TurnsOnStatus<ContactToBePromoted>(Seeing);

    [Theory]
    [InlineData("2010-03-02", true)]
    [InlineData("2010-03-03", false)]
    public void An_eligible_child_has_reached_sixteen(string born, bool eligible) =>
        Leaving(born).Truth<EligibleChild>().Should().Be(Truth.Of(eligible));

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void An_eligible_child_is_under_eighteen(string born, bool eligible) =>
        Leaving(born).Truth<EligibleChild>().Should().Be(Truth.Of(eligible));

    [Fact]
    public void An_eligible_child_is_looked_after_and_has_been_for_thirteen_weeks()
    {
        LookedAfter.TurnsOn<EligibleChild>(() => Leaving(), "leaving-care/13-weeks-from-fourteen");
        LookedAfter.TurnsOnStatus<EligibleChild>(() => Leaving());
        Leaving().Unsaid("date-of-birth").Truth<EligibleChild>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_child_on_short_breaks_within_regulation_48_is_not_eligible()
    {
        Leaving().WithinRegulation48().Truth<EligibleChild>().Should().Be(Truth.False);
        Leaving().WithinRegulation48().Unsaid("short-breaks/within-75-days").Truth<EligibleChild>().Should().Be(Truth.NotKnown);
        Leaving().WithinRegulation48().Says("short-breaks/within-75-days", "no").Truth<EligibleChild>().Should().Be(Truth.True);
    }

    [Fact]
    public void Leaving_care_is_the_same_under_section_20_as_in_care() =>
        Leaving().Order(OrderKind.CareOrder).Truth<EligibleChild>().Should().Be(Leaving().Truth<EligibleChild>()).And.Be(Truth.True);

    private static Given Seeing() => LookedAfter.Sam().Says("contact/reasonably-practicable").Says("contact/consistent-with-welfare");

    private static Given Leaving(string born = "2009-06-01") => LookedAfter.Sam(born).Says("leaving-care/13-weeks-from-fourteen").Says("short-breaks/series", "no");
}
