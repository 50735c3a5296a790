namespace DecisionSupport.Rules.Practice;

/// <summary>Accommodation is made to depend on a contribution towards its cost.</summary>
[Provision("PRACTICE/contribution-made-condition")]
public sealed class ContributionMadeCondition(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ContributionMadeCondition"/>
public sealed class ContributionMadeConditionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new ContributionMadeCondition(
                child,
                Limb("condition", child.ContributionIsMadeCondition)));
    }
}
