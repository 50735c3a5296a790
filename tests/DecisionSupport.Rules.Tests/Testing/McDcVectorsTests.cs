using DecisionSupport.Inference;
using DecisionSupport.Testing;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Rules.Tests.Testing;

/// <summary>Whether a limb that does nothing is told from one that does, on a rule small enough to see it.</summary>
public sealed class McDcVectorsTests
{
    private static readonly McDcRule Small = new McDcVectors(new ThresholdAdvisor(
        RuleSet.Load([RuleDeclaration.Of<SmallRule>()], member => member.IsDefined(typeof(IdentityAttribute), inherit: true)),
        ChildrenAct.Law)).For("TEST/small");

    [Fact]
    public void A_condition_that_stands_once_is_shown_with_all_others_held()
    {
        foreach (var label in new[] { "exception", "married" })
        {
            var condition = Small.Conditions.Single(c => c.Path.EndsWith(label, StringComparison.Ordinal));

            condition.IsCovered.Should().BeTrue("{0}", condition);
            (condition.YesNo!.Form, condition.NotKnown!.Form).Should().Be((McDcForm.UniqueCause, McDcForm.UniqueCause));
            condition.YesNo.One.Expected.Should().NotBe(condition.YesNo.Other.Expected);
            condition.YesNo.MovedWith.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_condition_that_stands_twice_is_shown_by_masking_the_other_and_the_form_says_so()
    {
        var condition = Small.Conditions.Single(c => c.Path == "blind");

        condition.IsCovered.Should().BeTrue("{0}", condition);
        condition.YesNo!.Form.Should().Be(McDcForm.Masking);
        condition.YesNo.MovedWith.Should().ContainSingle().Which.Should().EndWith("blind again");
    }

    [Fact]
    public void A_limb_that_can_decide_nothing_is_not_covered_and_the_reason_is_told()
    {
        Small.NotCovered.Select(c => c.Path).Should().BeEquivalentTo("one of / blind again", "one of / dead");
        Small.NotCovered.Single(c => c.Path.EndsWith("again", StringComparison.Ordinal)).Reasons.Should().Contain(r => r.Kind == McDcReasonKind.EqualElsewhere && r.Says.Contains("blind"));
        Small.NotCovered.SelectMany(c => c.Reasons).Should().OnlyContain(r => r.Says.Contains("60 searches of 60 steps"), "a bound is never left out");
    }

    [Fact]
    public void Each_vector_says_what_was_expected_and_what_the_rules_conclude()
    {
        Small.Faults.Should().BeEmpty();
        Small.Vectors.Should().OnlyContain(v => v.Answers.Any() && v.Answers.Count() <= 4, "nothing is recorded but what the rule turns on");
        Small.Vectors.Select(v => v.Number).Should().Equal(Enumerable.Range(1, Small.Vectors.Count));
        Small.ToJson().Should().Contain("\"got\": \"not known\"").And.Contain("\"form\": \"unique-cause\"").And.NotContain("\r");
    }

    [Fact]
    public void A_provision_without_a_rule_is_refused_with_those_that_have_one()
    {
        var asked = () => new McDcVectors(new ThresholdAdvisor(RuleSet.Load([RuleDeclaration.Of<SmallRule>()]), ChildrenAct.Law)).For("TEST/other");

        asked.Should().Throw<ArgumentException>().WithMessage("No rule states 'TEST/other'*TEST/small*");
    }

    [Provision("TEST/small")]
    public sealed class SmallConclusion(Child child, Proposition holds) : Conclusion(child, holds);

    public sealed class SmallRule : Rule
    {
        public override void Define()
        {
            Child child = default!;

            When()
                .Match(() => child);

            Then()
                .Yield(_ => new SmallConclusion(
                    child,
                    Limb("blind", child.IsBlind)
                    & (Limb("blind again", child.IsBlind) | Limb("dead", child.IsDeaf))
                    & Limb("married", child.IsMarried)
                    & !Limb("exception", child.IsWithoutSpeech)));
        }
    }
}
