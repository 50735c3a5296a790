namespace DecisionSupport.Inference.Tests.Delegates;

public sealed class ReuseTests
{
    [Fact]
    public void Evaluations_one_after_another_use_the_same_rules_again()
    {
        var made = 0;
        var rules = RuleSet.Load([new RuleDeclaration(typeof(NoteRule), () => Made(ref made))]);
        rules.Conclusions(new Child("sam"));
        var madeForOne = made;

        for (var round = 0; round < 10; round++)
            rules.Conclusions(new Child("kit"));

        made.Should().Be(madeForOne);
    }

    private static NoteRule Made(ref int made)
    {
        made++;
        return new NoteRule();
    }
}
