using DecisionSupport.Inference.Tests.Family;

namespace DecisionSupport.Inference.Tests.Statements;

public sealed class ChainingTests
{
    [Fact]
    public void A_rule_reads_what_another_concluded()
    {
        var rules = RuleSet.Load([RuleDeclaration.Of<SummaryRule>(), RuleDeclaration.Of<HouseholdRule>()]);

        var evaluation = rules.Evaluate([new Child("sam"), new Child("kit"), new Parent("ann", "sam"), new Friend("bo", "sam"), new Roll("sam", true)]);

        evaluation.Conclusions.Select(conclusion => conclusion.ToString())
            .Should().Equal("Household(sam: ann, bo)", "Summary(sam: with ann, bo)");
        evaluation.Firings[0].Matched.Should().Equal(new Child("sam"), new Roll("sam", true));
        evaluation.Firings[0].Collected.Should().Equal(new Parent("ann", "sam"), new Friend("bo", "sam"));
    }
}
