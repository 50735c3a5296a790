using static DecisionSupport.Inference.Tests.Family.Trying;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class DeclarationTests
{
    [Fact]
    public void A_rule_set_holds_the_rules_declared_and_no_others() =>
        Rules<NoteRule, HouseholdRule>().Rules.Select(rule => rule.Type).Should().Equal(typeof(HouseholdRule), typeof(NoteRule));

    [Fact]
    public void A_rule_set_may_be_empty() => RuleSet.Load([]).Conclusions(new Child("sam")).Should().BeEmpty();

    [Fact]
    public void A_rule_may_need_arguments_to_be_made()
    {
        var rules = RuleSet.Load([new RuleDeclaration(typeof(Greeting), () => new Greeting("hello"))]);

        rules.Conclusions(new Child("sam")).Should().Equal("Note(sam: hello)");
    }

    [Fact]
    public void A_nested_private_class_is_a_rule_like_any_other() =>
        Rules<Plain>().Conclusions(new Child("sam")).Should().Equal("Note(sam: plain)");

    [Fact]
    public void A_derived_rule_states_what_its_base_states_unless_it_says_otherwise() =>
        Rules<Derived, Plain>().Conclusions(new Child("sam")).Should().Equal("Report(sam)", "Note(sam: plain)");

    [Fact]
    public void A_rule_is_declared_once() =>
        Message(RuleDeclaration.Of<NoteRule>(), RuleDeclaration.Of<NoteRule>())
            .Should().Be("DecisionSupport.Inference.Tests.Family.NoteRule: It is declared more than once. Declare it once.");

    [Fact]
    public void Only_rules_are_declared() =>
        Message(new RuleDeclaration(typeof(Child), () => new NoteRule()))
            .Should().Be("DecisionSupport.Inference.Tests.Family.Child: It is not a rule. Derive it from Rule.");

    [Fact]
    public void An_abstract_class_is_not_declared() =>
        Message(new RuleDeclaration(typeof(Rule), () => new NoteRule()))
            .Should().Be($"{typeof(Rule).FullName}: It is abstract or an open generic class. Declare the classes that can be made.");

    [Fact]
    public void An_open_generic_class_is_not_declared() =>
        Message(new RuleDeclaration(typeof(Generic<>), () => new Generic<Child>()))
            .Should().Be($"{typeof(Generic<>).FullName}: It is abstract or an open generic class. Declare the classes that can be made.");

    [Fact]
    public void A_declaration_makes_the_class_that_it_declares() =>
        Message(new RuleDeclaration(typeof(SummaryRule), () => new NoteRule()))
            .Should().Be("DecisionSupport.Inference.Tests.Family.SummaryRule: The declaration makes DecisionSupport.Inference.Tests.Family.NoteRule. Make the class that it declares.");

    [Fact]
    public void A_declaration_makes_something() =>
        Message(new RuleDeclaration(typeof(NoteRule), () => null!))
            .Should().Be("DecisionSupport.Inference.Tests.Family.NoteRule: The declaration makes nothing. Make the class that it declares.");

    [Fact]
    public void A_declaration_makes_a_new_instance_every_time()
    {
        var one = new NoteRule();

        Message(new RuleDeclaration(typeof(NoteRule), () => one))
            .Should().Be("DecisionSupport.Inference.Tests.Family.NoteRule: The declaration hands out one instance again and again. Make a new instance on every call.");
    }

    [Fact]
    public void A_rule_that_cannot_be_made_is_a_fault() =>
        Message(new RuleDeclaration(typeof(NoteRule), () => throw new InvalidOperationException("no")))
            .Should().Be("DecisionSupport.Inference.Tests.Family.NoteRule: Making it throws InvalidOperationException (no). A rule needs nothing to be made.");

    [Fact]
    public void Two_rules_do_not_share_a_name() =>
        Message(RuleDeclaration.Of<OneNamed>(), RuleDeclaration.Of<OtherNamed>())
            .Should().Be($"shared: It is the name of {typeof(OneNamed).FullName} and {typeof(OtherNamed).FullName}. Give each rule a name of its own.");

    private static string Message(params RuleDeclaration[] rules) => Faults(rules).Should().ContainSingle().Which.ToString();

    private sealed class Greeting(string words) : Rule
    {
        public override void Define()
        {
            Child child = default!;
            var greeting = words;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, greeting));
        }
    }

    private class Plain : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id, "plain"));
        }
    }

    private sealed class Derived : Plain
    {
        public override void Define()
        {
            Child child = default!;

            When().Match(() => child);
            Then().Yield(_ => new Report(child.Id));
        }
    }

    private sealed class Generic<T> : Plain;

    [Name("shared")]
    private sealed class OneNamed : Plain;

    [Name("shared")]
    private sealed class OtherNamed : Plain;
}
