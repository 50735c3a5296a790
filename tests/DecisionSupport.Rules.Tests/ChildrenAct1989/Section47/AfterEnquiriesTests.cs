using DecisionSupport.Rules.ChildrenAct1989.Section47;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section47;

/// <summary>Children Act 1989 s 47(7), (8) and (9) to (11): review, action, and help from others.</summary>
public sealed class AfterEnquiriesTests
{
    [Fact]
    public void A_decision_not_to_apply_calls_for_thought_of_a_review()
    {
        Decided().Truth<ReviewWhereNoApplication>().Should().Be(Truth.True);
        Decided().Says("enquiries/decided-not-to-apply", "no").Truth<ReviewWhereNoApplication>().Should().Be(Truth.False);
        Decided().Unsaid("enquiries/decided-not-to-apply").Truth<ReviewWhereNoApplication>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("enquiries/action-decided")]
    [InlineData("enquiries/action-within-power")]
    [InlineData("enquiries/action-practicable")]
    public void What_is_concluded_is_done_so_far_as_it_is_within_power_and_practicable(string question)
    {
        Concluded().Truth<ActionDecidedOn>().Should().Be(Truth.True);
        Concluded().Says(question, "no").Truth<ActionDecidedOn>().Should().Be(Truth.False);
        Concluded().Unsaid(question).Truth<ActionDecidedOn>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("enquiries/help-called-for", "no")]
    [InlineData("enquiries/help-from-named-body", "no")]
    [InlineData("enquiries/help-unreasonable", "yes")]
    public void A_named_body_that_is_called_upon_helps_unless_that_would_be_unreasonable(string question, string word)
    {
        Called().Truth<HelpWithEnquiries>().Should().Be(Truth.True);
        Called().Says(question, word).Truth<HelpWithEnquiries>().Should().Be(Truth.False);
        Called().Unsaid(question).Truth<HelpWithEnquiries>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("informed-of-emergency-protection", "obtained-emergency-protection-order")]
    [InlineData("obtained-emergency-protection-order", "informed-of-emergency-protection")]
    public void Help_is_owed_to_every_enquiry_under_the_section_and_to_nothing_else(string because, string not)
    {
        var following = Called().Says("enquiries/being-made", "no").Says($"enquiries/{because}").Says($"enquiries/{not}", "no");
        following.Says("enquiries/being-made-on-emergency-protection").Truth<HelpWithEnquiries>().Should().Be(Truth.True);
        following.Unsaid($"enquiries/{because}").Truth<HelpWithEnquiries>().Should().Be(Truth.True);
        following.Says($"enquiries/{because}").Says("enquiries/being-made-on-emergency-protection", "no").Truth<HelpWithEnquiries>().Should().Be(Truth.False);
    }

    [Theory]
    [InlineData("2008-03-03", true)]
    [InlineData("2008-03-02", false)]
    public void Each_is_about_a_child_under_eighteen(string born, bool must)
    {
        Decided().Says("date-of-birth", born).Truth<ReviewWhereNoApplication>().Should().Be(Truth.Of(must));
        Concluded().Says("date-of-birth", born).Truth<ActionDecidedOn>().Should().Be(Truth.Of(must));
        Called().Says("date-of-birth", born).Truth<HelpWithEnquiries>().Should().Be(Truth.Of(must));
    }

    [Fact]
    public void The_help_is_the_other_bodys_to_give() =>
        Called().Gateway("s47-9").Gateway.ForReader.Should().BeFalse();

    private static Given Decided() => Given.Sam().Says("treated-as-child", "no").Says("enquiries/decided-not-to-apply");

    private static Given Concluded() => Given.Sam().Says("treated-as-child", "no")
        .Says("enquiries/action-decided").Says("enquiries/action-within-power").Says("enquiries/action-practicable");

    private static Given Called() => Given.Sam().Says("treated-as-child", "no").Says("enquiries/being-made")
        .Says("enquiries/help-called-for").Says("enquiries/help-from-named-body").Says("enquiries/help-unreasonable", "no");
}
