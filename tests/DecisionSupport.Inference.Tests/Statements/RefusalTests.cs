using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class RefusalTests
{
    [Fact]
    public void Every_fault_of_every_rule_is_told_at_once()
    {
        var load = () => RuleSet.Load([RuleDeclaration.Of<Vague>(), RuleDeclaration.Of<NoteRule>(), RuleDeclaration.Of<Talkative>()]);

        load.Should().Throw<RuleDefinitionException>().Which.Message.Should().Be($"""
            The rule set has 2 faults:
            - {typeof(Talkative).FullName}: It yields more than one conclusion. Write one rule for each conclusion.
            - {typeof(Vague).FullName}: It yields About, of which there can be no instance. Yield the class itself: new Conclusion(...), declared as nothing more general.
            """);
    }

    [Fact]
    public void Faults_come_by_the_names_of_rules() =>
        Faults(RuleDeclaration.Of<Vague>(), RuleDeclaration.Of<Circular>()).Select(fault => fault.Rule)
            .Should().Equal("A circle", typeof(Vague).FullName);

    [Fact]
    public void One_fault_is_told_as_one()
    {
        var load = () => RuleSet.Load([RuleDeclaration.Of<Talkative>()]);

        load.Should().Throw<RuleDefinitionException>().Which.Message
            .Should().Be($"The rule set has 1 fault:\n- {typeof(Talkative).FullName}: It yields more than one conclusion. Write one rule for each conclusion.");
    }

    [Fact]
    public void A_rule_yields_one_conclusion() =>
        FaultOf<Talkative>().Should().Be("It yields more than one conclusion. Write one rule for each conclusion.");

    [Fact]
    public void A_rule_yields_a_class_that_can_be_made() =>
        FaultOf<Vague>().Should().Be("It yields About, of which there can be no instance. Yield the class itself: new Conclusion(...), declared as nothing more general.");

    [Fact]
    public void A_rule_that_fails_to_state_itself_is_a_fault() =>
        FaultOf<Broken>().Should().Be("Define throws InvalidOperationException (broken). Define() only states the rule, with a new instance and at any time.");

    [Fact]
    public void Or_is_refused() =>
        FaultOf<Either>().Should().Be("It uses Or. Put the alternatives into the conclusion as limbs, or write two rules.");

    [Fact]
    public void Do_is_refused() => FaultOf<Doing>().Should().Be("It uses Do. Yield a conclusion: a rule has no other effect.");

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

    [Name("A circle")]
    private sealed class Circular : Rule
    {
        public override void Define()
        {
            Note note = default!;

            When().Match(() => note);
            Then().Yield(_ => new Note(note.Subject + "!"));
        }
    }

    private sealed class Broken : Rule
    {
        public override void Define() => throw new InvalidOperationException("broken");
    }

    private sealed class Either : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child).Or(either => either.Exists<Parent>().Exists<Friend>());
            Then().Yield(_ => new Note(child.Id));
        }
    }

    private sealed class Doing : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id)).Do(_ => GC.KeepAlive(child));
        }
    }
}
