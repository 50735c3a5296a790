using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class FailureTests
{
    [Fact]
    public void A_failing_condition_fails_the_evaluation_by_the_name_of_its_rule() =>
        Check(Rules<InCondition>(), "InCondition", "Match<Parent>");

    [Fact]
    public void A_failing_query_fails_the_evaluation_by_the_name_of_its_rule() => Check(Rules<InQuery>(), "InQuery", "Query of Parent");

    [Fact]
    public void A_failing_let_fails_the_evaluation_by_the_name_of_its_rule() => Check(Rules<InLet>(), "InLet", "Let");

    [Fact]
    public void A_failing_test_fails_the_evaluation_by_the_name_of_its_rule() => Check(Rules<InNot>(), "InNot", "Not<Parent>");

    [Fact]
    public void A_failing_conclusion_fails_the_evaluation_by_the_name_of_its_rule() => Check(Rules<InYield>(), "InYield", "Yield<Note>");

    [Fact]
    public void A_rule_set_that_saw_a_failure_is_none_the_worse_for_it()
    {
        var rules = Rules<InYield, NoteRule>();

        for (var round = 0; round < 3; round++)
            rules.Failure(new Child("sam"), new Parent("ann", "sam"));
        rules.Conclusions(new Child("kit")).Should().Equal("Note(kit)");
    }

    [Fact]
    public void A_failure_names_no_fact() =>
        Rules<InYield>().Failure(new Parent("ann", "sam")).Message.Should().NotContain("ann").And.NotContain("secret");

    private static void Check(RuleSet rules, string rule, string step)
    {
        var failure = rules.Failure(new Child("sam"), new Parent("ann", "sam"));

        failure.Rules.Should().Equal(rule);
        failure.InnerException.Should().BeOfType<InvalidOperationException>().Which.Message.Should().Be("secret");
#if !RULE_ENGINE_NRULES
        failure.Message.Should().Be($"{rule} failed in {step} with InvalidOperationException.");
#endif
    }

    private static bool Fails(Person person) => throw new InvalidOperationException(person is null ? "" : "secret");

    [Name("InCondition")]
    private sealed class InCondition : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Parent parent = default!;

            When().Match(() => child).Match(() => parent, p => Fails(p));
            Then().Yield(_ => new Note(child.Id));
        }
    }

    [Name("InQuery")]
    private sealed class InQuery : Rule
    {
        public override void Define()
        {
            IEnumerable<Parent> parents = default!;

            When().Query(() => parents, q => q.Match<Parent>(p => Fails(p)).Collect());
            Then().Yield(_ => new Note("all"));
        }
    }

    [Name("InLet")]
    private sealed class InLet : Rule
    {
        public override void Define()
        {
            Parent parent = default!;
            bool failed = default;

            When().Match(() => parent).Let(() => failed, () => Fails(parent));
            Then().Yield(_ => new Note(parent.Id));
        }
    }

    [Name("InNot")]
    private sealed class InNot : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Not<Parent>(p => Fails(p));
            Then().Yield(_ => new Note(child.Id));
        }
    }

    [Name("InYield")]
    private sealed class InYield : Rule
    {
        public override void Define()
        {
            Parent parent = default!;

            When().Match(() => parent);
            Then().Yield(_ => new Note(parent.Id, Fails(parent) ? "yes" : "no"));
        }
    }
}
