namespace DecisionSupport.Rules.Practice.EarlyHelp;

/// <summary>A decision on a higher test is put off until early help has been tried.</summary>
[Provision("PRACTICE/higher-test-awaits-early-help")]
public sealed class HigherTestAwaitsEarlyHelp(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="HigherTestAwaitsEarlyHelp"/>
public sealed class HigherTestAwaitsEarlyHelpRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new HigherTestAwaitsEarlyHelp(
                child,
                Limb("awaits", child.HigherTestAwaitsEarlyHelp)));
    }
}
