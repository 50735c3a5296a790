using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class FiringTests
{
    private static readonly Child Sam = new("sam");
    private static readonly Roll SamsRoll = new("sam", true);
    private static readonly Parent Ann = new("ann", "sam");
    private static readonly Friend Bo = new("bo", "sam");
    private static readonly Child Kit = new("kit");
    private static readonly Roll KitsRoll = new("kit", true);

    [Fact]
    public void Each_conclusion_has_the_rule_and_the_facts_that_it_was_drawn_from()
    {
        var evaluation = Rules<HouseholdRule, SummaryRule>().Evaluate([Kit, KitsRoll, Sam, SamsRoll, Ann, Bo]);
        var firings = evaluation.Firings;

        firings.Select(firing => firing.Conclusion).Should().Equal(evaluation.Conclusions);
        firings.Select(firing => firing.Rule.Type).Should().Equal(typeof(HouseholdRule), typeof(HouseholdRule), typeof(SummaryRule), typeof(SummaryRule));
        firings[0].Matched.Should().Equal(Kit, KitsRoll);
        firings[0].Collected.Should().BeEmpty();
        firings[1].Matched.Should().Equal(Sam, SamsRoll);
        firings[1].Collected.Should().Equal(Ann, Bo);
        firings[3].Matched.Should().Equal(evaluation.Conclusions[1]);
    }

    [Fact]
    public void Matches_without_a_name_are_told_and_what_was_only_tested_is_not()
    {
        var firing = Rules<Mixed>().Evaluate([Sam, SamsRoll, Ann, Bo, Kit]).Firings.Should().ContainSingle().Which;

        firing.Matched.Should().Equal(Sam, Bo);
        firing.Collected.Should().Equal(Sam, Kit, Ann);
    }

    private sealed class Mixed : Rule
    {
        public override void Define()
        {
            Child child = default!;
            IEnumerable<Child> children = default!;
            IEnumerable<Parent> parents = default!;

            When()
                .Query(() => children, q => q.Match<Child>().Collect())
                .Match(() => child)
                .Exists<Roll>(r => r.Child == child.Id)
                .Match<Friend>(f => f.Child == child.Id)
                .Query(() => parents, q => q.Match<Parent>().Collect());

            Then().Yield(_ => new Note(child.Id));
        }
    }
}
