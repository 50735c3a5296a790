namespace DecisionSupport.Inference.Tests.Refused;

public sealed class ChangingRuleTests
{
    [Fact]
    public void A_rule_states_the_same_every_time()
    {
        var stated = 0;
        var rules = RuleSet.Load([new RuleDeclaration(typeof(Fickle), () => new Fickle(() => stated++ == 0))]);

        var evaluate = () => rules.Evaluate([new Child("sam")]);

        evaluate.Should().Throw<RuleDefinitionException>().Which.Faults.Should().Equal(new RuleFault(
            typeof(Fickle).FullName!, "It does not state what it stated when it was loaded.", "Define() says the same every time."));
    }

    private sealed class Fickle(Func<bool> isFirst) : Rule
    {
        public override void Define()
        {
            Child child = default!;
            Roll roll = default!;

            if (isFirst())
                When().Match(() => roll);
            When().Match(() => child);
            Then().Yield(_ => new Note(child.Id));
        }
    }
}
