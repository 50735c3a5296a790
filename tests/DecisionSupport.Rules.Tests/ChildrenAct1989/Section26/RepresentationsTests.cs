using DecisionSupport.Rules.ChildrenAct1989.Section26;
using DecisionSupport.Rules.ChildrenAct1989.Section26A;

namespace DecisionSupport.Rules.Tests.ChildrenAct1989.Section26;

/// <summary>Children Act 1989 ss 26(3) and 26A: representations, complaints and advocacy.</summary>
public sealed class RepresentationsTests
{
    private const string Need = "need/health-or-development-likely-to-be-significantly-impaired";

    [Theory]
    [InlineData("representations/by-child")]
    [InlineData("representations/by-another")]
    public void One_who_makes_representations_is_enough(string question)
    {
        Nobody().Truth<Representations>().Should().Be(Truth.False);
        Nobody().Says(question).Truth<Representations>().Should().Be(Truth.True);
        Nobody().Unsaid(question).Truth<Representations>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void The_child_who_makes_representations_is_to_have_an_advocate_and_another_is_not()
    {
        Nobody().Says("representations/by-child").Truth<AdvocateForChild>().Should().Be(Truth.True);
        Nobody().Says("representations/by-another").Truth<AdvocateForChild>().Should().Be(Truth.False);
        Nobody().Unsaid("representations/by-child").Truth<AdvocateForChild>().Should().Be(Truth.NotKnown);
    }

    [Fact]
    public void A_looked_after_child_or_a_child_in_need_may_be_heard()
    {
        Speaking().NotYet().Truth<Representations>().Should().Be(Truth.False);
        Speaking().NotYet().Truth<AdvocateForChild>().Should().Be(Truth.False);
        Speaking().PerhapsNotYet().Truth<Representations>().Should().Be(Truth.NotKnown);
        Speaking().PerhapsNotYet().Truth<AdvocateForChild>().Should().Be(Truth.NotKnown);
        Speaking().NotYet().Says(Need).Truth<Representations>().Should().Be(Truth.True);
        Speaking().NotYet().Says(Need).Truth<AdvocateForChild>().Should().Be(Truth.True);
        Speaking().NotYet().Unsaid(Need).Truth<Representations>().Should().Be(Truth.NotKnown);
        Speaking().NotYet().Unsaid(Need).Truth<AdvocateForChild>().Should().Be(Truth.NotKnown);
    }

    private static Given Nobody() => LookedAfter.Sam()
        .Says(Need, "no").Says("need/unlikely-to-achieve-reasonable-health-or-development", "no").NotDisabled()
        .Says("representations/by-child", "no").Says("representations/by-another", "no");

    private static Given Speaking() => Nobody().Says("representations/by-child");
}
