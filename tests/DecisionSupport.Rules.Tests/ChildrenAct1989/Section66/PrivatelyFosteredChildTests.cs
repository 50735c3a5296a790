using DecisionSupport.Rules.ChildrenAct1989.Section66;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section66;

/// <summary>Children Act 1989 s 66 and Schedule 8: private fostering.</summary>
public sealed class PrivatelyFosteredChildTests
{
    [Theory]
    [InlineData("private-fostering/in-another-persons-home", "no")]
    [InlineData("private-fostering/carer-has-parental-responsibility", "yes")]
    [InlineData("private-fostering/carer-is-relative", "yes")]
    [InlineData("private-fostering/28-days-or-more", "no")]
    [InlineData("private-fostering/excepted", "yes")]
    public void Each_element_of_private_fostering_is_needed(string question, string otherwise) =>
        LookedAfter.TurnsOn<PrivatelyFosteredChild>(() => WithFriend(), question, otherwise);

    [Fact]
    public void A_child_whom_a_local_authority_looks_after_is_not_privately_fostered()
    {
        WithFriend().Says("accommodation/under", "section-20").Says("accommodation/more-than-24-hours").Truth<PrivatelyFosteredChild>().Should().Be(Truth.False);
        WithFriend().Unsaid("accommodation/under").Says("accommodation/more-than-24-hours").Truth<PrivatelyFosteredChild>().Should().Be(Truth.NotKnown);
    }

    [Theory]
    [InlineData("2010-03-03", "no", true)]
    [InlineData("2010-03-02", "no", false)]
    [InlineData("2010-03-02", "yes", true)]
    [InlineData("2008-03-03", "yes", true)]
    [InlineData("2008-03-02", "yes", false)]
    public void Private_fostering_ends_at_sixteen_or_for_a_disabled_child_at_eighteen(string born, string disabled, bool fostered) =>
        WithFriend(born).Says("disability/deaf", disabled).Truth<PrivatelyFosteredChild>().Should().Be(Truth.Of(fostered));

    [Fact]
    public void An_unknown_age_or_disability_leaves_it_not_known()
    {
        WithFriend().Unsaid("date-of-birth").Truth<PrivatelyFosteredChild>().Should().Be(Truth.NotKnown);
        WithFriend("2009-06-01").Unsaid("disability/deaf").Truth<PrivatelyFosteredChild>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_disabled_child_whose_age_is_disputed_and_who_is_treated_as_a_child_is_one() =>
        WithFriend().Unsaid("date-of-birth").Says("treated-as-child").Says("disability/deaf").Truth<PrivatelyFosteredChild>().Should().Be(Truth.True);

    [Fact]
    public void Private_fostering_is_the_law_in_Wales_too() =>
        WithFriend().In(Nation.Wales).Gateway("s66").Status.Should().Be(GatewayStatus.Position);

    private static Given WithFriend(string born = "2013-06-01") => Given.Sam(born)
        .Says("treated-as-child", "no").NotDisabled()
        .Says("accommodation/under", "not-accommodated").Says("accommodation/more-than-24-hours", "no")
        .Says("private-fostering/in-another-persons-home")
        .Says("private-fostering/carer-has-parental-responsibility", "no")
        .Says("private-fostering/carer-is-relative", "no")
        .Says("private-fostering/28-days-or-more")
        .Says("private-fostering/excepted", "no");
}
