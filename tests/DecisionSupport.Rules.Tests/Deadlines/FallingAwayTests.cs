using static DecisionSupport.Rules.Tests.Deadlines.Dated;

namespace DecisionSupport.Rules.Tests.Deadlines;

/// <summary>What is recorded ends a deadline: what has nothing left to wait for is not said to be past.</summary>
public sealed class FallingAwayTests
{
    private const string Conference = "dates: { child-protection-conference: 2026-01-20, first-review-conference: 2026-04-20 }\n";
    private const string Discussed = Suspected + "dates: { strategy-discussion: 2026-03-02 }\n";

    [Theory]
    [InlineData("core-group")]
    [InlineData("first-review-conference")]
    [InlineData("next-review-conference")]
    public void What_follows_a_child_protection_plan_is_due_where_one_was_decided_and_possible_while_that_is_not_known(string id)
    {
        Of(id, "2026-11-27", Conference + "conference: { plan-decided: yes }").Applies.Should().Be(Truth.True);
        Of(id, "2026-11-27", Conference).Applies.Should().Be(Truth.NotKnown);
        Of(id, "2026-11-27", Conference + "conference: { plan-decided: not known }").Applies.Should().Be(Truth.NotKnown);
        Find(id, "2026-11-27", Conference + "conference: { plan-decided: no }").Should().BeNull();
    }

    [Fact]
    public void Once_the_plan_has_ended_no_conference_is_due_and_those_that_were_held_are_still_said()
    {
        const string ended = Conference + "conference: { plan-decided: yes }\nchild-protection-plan: { ended: yes }";

        Find("next-review-conference", "2026-11-27", ended).Should().BeNull();
        Find("core-group", "2026-11-27", ended).Should().BeNull();
        Of("first-review-conference", "2026-11-27", ended).Status.Should().Be(DeadlineStatus.Done);
    }

    [Theory]
    [InlineData("concerns-substantiated: no", null)]
    [InlineData("likely-significant-harm: no", null)]
    [InlineData("concerns-substantiated: not known", false)]
    [InlineData("concerns-substantiated: yes, likely-significant-harm: yes", true)]
    public void No_conference_is_due_on_concerns_that_the_enquiries_did_not_bear_out(string said, bool? certain)
    {
        var found = Find("child-protection-conference", "2026-11-27", Discussed + $"conference: {{ {said} }}");

        (found?.Applies.IsTrue).Should().Be(certain);
    }
}
