using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class RefusalTests
{
    [Fact]
    public void Every_fault_of_every_rule_is_told_at_once()
    {
        var load = () => RuleSet.Load([RuleDeclaration.Of<Silent>(), RuleDeclaration.Of<NoteRule>(), RuleDeclaration.Of<Baseless>()]);

        load.Should().Throw<RuleDefinitionException>().Which.Message.Should().Be($"""
            The rule set has 2 faults:
            - {typeof(Baseless).FullName}: It matches nothing. Begin When() with a Match or a Query.
            - {typeof(Silent).FullName}: It yields nothing. End with Then().Yield(...).
            """);
    }

    [Fact]
    public void One_fault_is_told_as_one()
    {
        var load = () => RuleSet.Load([RuleDeclaration.Of<Silent>()]);

        load.Should().Throw<RuleDefinitionException>().Which.Message
            .Should().Be($"The rule set has 1 fault:\n- {typeof(Silent).FullName}: It yields nothing. End with Then().Yield(...).");
    }

    [Fact]
    public void A_rule_matches_something() =>
        FaultOf<Baseless>().Should().Be("It matches nothing. Begin When() with a Match or a Query.");

    [Fact]
    public void A_rule_yields_something() => FaultOf<Silent>().Should().Be("It yields nothing. End with Then().Yield(...).");

    [Fact]
    public void A_rule_yields_one_conclusion() =>
        FaultOf<Talkative>().Should().Be("It yields more than one conclusion. Write one rule for each conclusion.");

    [Fact]
    public void A_rule_yields_a_class_that_can_be_made() =>
        FaultOf<Vague>().Should().Be("It yields About, of which there can be no instance. Yield the class itself: new Conclusion(...), declared as nothing more general.");

    [Fact]
    public void A_rule_that_fails_to_state_itself_is_a_fault() =>
        FaultOf<Broken>().Should().Be("Define throws InvalidOperationException: broken Define() only states the rule, with a new instance and at any time.");

    private sealed class Silent : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
        }
    }

    private sealed class Baseless : Rule
    {
        public override void Define() => Then().Yield(_ => new Note("anybody"));
    }

    private sealed class Talkative : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then()
                .Yield(_ => new Note(child.Id))
                .Yield(_ => new Report(child.Id));
        }
    }

    private sealed class Vague : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield<About>(_ => new Note(child.Id));
        }
    }

    private sealed class Broken : Rule
    {
        public override void Define() => throw new InvalidOperationException("broken");
    }
}
