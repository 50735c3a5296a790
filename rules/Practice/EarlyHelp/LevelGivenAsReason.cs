namespace DecisionSupport.Rules.Practice.EarlyHelp;

/// <summary>A level of a local continuum is given as the reason for a refusal.</summary>
[Provision("PRACTICE/level-as-reason")]
public sealed class LevelGivenAsReason(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LevelGivenAsReason"/>
public sealed class LevelGivenAsReasonRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new LevelGivenAsReason(
                child,
                Limb("level", child.LevelIsGivenAsReason)));
    }
}
