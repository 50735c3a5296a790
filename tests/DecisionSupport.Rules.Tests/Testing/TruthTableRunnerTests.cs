using DecisionSupport.Testing;

namespace DecisionSupport.Rules.Tests.Testing;

public sealed class TruthTableRunnerTests
{
    private const string Head = """
        provision: CA1989/s17/1
        law: s17(1)
        given:
          child: { need/unlikely-to-achieve-reasonable-health-or-development: yes }
        inputs:
          age:  { of: child, ages: [17, 18] }
          old:  { of: child, question: married, words: [no] }
          area: { of: child, question: within-area }

        """;

    private static readonly TruthTableRunner Runner = new(new ThresholdAdvisor(ChildrenAct.Rules, ChildrenAct.Law));

    [Fact]
    public void Every_combination_is_put_to_the_rules_nothing_stated_included()
    {
        var run = Run("true: [{ age: 17, area: yes }]\nfalse: [{ age: 18 }, { area: no }]");

        run.Rows.Should().Be(3 * 2 * 3);
        run.Mismatches.Should().BeEmpty();
        run.NeverReached.Should().BeEmpty();
    }

    [Fact]
    public void A_difference_is_told_with_the_answers_and_both_truths()
    {
        var run = Run("true: [{ age: 17, area: yes }]\nfalse: [{ age: 18 }]");

        run.MismatchCount.Should().Be(4);
        run.Mismatches[0].ToString().Should().Be("age: 17, old: no, area: no: the table says not known, the rule false");
    }

    [Fact]
    public void A_combination_that_the_table_skips_is_not_asked()
    {
        var run = Run("true: [{ age: 17, area: yes }]\nfalse: [{ age: 18 }]\nskip: [{ area: no }]");

        (run.Rows, run.Skipped, run.MismatchCount).Should().Be((12, 6, 0));
    }

    [Fact]
    public void A_truth_that_the_table_expects_and_the_rule_never_reaches_is_told()
    {
        var run = Run("true: [{ age: 17, area: yes }]\nfalse: [{ age: 18 }]\nskip: [{ area: [yes, no] }]");
        var none = Runner.Run(TruthTable.Read("provision: CA1989/s17/1\nlaw: none\ninputs: { area: { of: child, question: within-area } }\ntrue: [{ area: yes }]", "none"));

        run.NeverReached.Should().BeEmpty();
        none.NeverReached.Should().Equal("true");
    }

    [Fact]
    public void A_combination_said_to_be_both_true_and_false_is_a_fault_of_the_table()
    {
        var run = () => Run("true: [{ age: 17 }]\nfalse: [{ area: no }]");

        run.Should().Throw<TruthTableException>().WithMessage("test.yaml says both true (line 9) and false (line 10) of: age: 17, old: no, area: no.");
    }

    [Fact]
    public void A_provision_of_which_nothing_is_concluded_is_a_fault_of_the_table()
    {
        var run = () => Runner.Run(TruthTable.Read("provision: CA1989/s17/99\nlaw: none", "test.yaml"));

        run.Should().Throw<TruthTableException>().WithMessage("test.yaml: nothing is concluded under CA1989/s17/99 of Child sam.*");
    }

    [Fact]
    public void Every_fault_of_a_table_is_told_at_once()
    {
        var read = () => TruthTable.Read(
            """
            provision: CA1989/s17/1
            law: s17(1)
            colour: blue
            given:
              nephew n1: {}
            inputs:
              area: { of: child, question: within-arae }
              view: { of: child, question: accommodation/childs-view }
            true:
              - { view: maybe }
              - { age: 17 }
            """,
            "bad.yaml");

        read.Should().Throw<TruthTableException>().WithMessage(
            """
            bad.yaml cannot be read.
              line 3: 'colour' is not a key of a truth table. Expected one of: provision, law, subject, day, nation, given, inputs, true, false, skip.
              line 5: 'nephew n1' does not say of whom. Expected 'child', 'person p1', 'source p1' (a person's way of holding parental responsibility), 'order KIND', 'concern c1' or 'need KIND'.
              line 7: There is no question 'within-arae' of this kind: Child.
              line 10: 'maybe' is not a value of 'view'. Expected one of: agrees, silent, refuses, agrees-capacity-in-doubt, not known.
              line 11: 'age' is not among the inputs: view.
            """);
    }

    private static TruthTableRun Run(string covers) => Runner.Run(TruthTable.Read(Head + covers, "test.yaml"));
}
