namespace DecisionSupport.Rules.Practice;

/// <summary>Cost is given as a reason for not accommodating the child.</summary>
[Provision("PRACTICE/cost-as-reason")]
public sealed class CostGivenAsReason(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CostGivenAsReason"/>
public sealed class CostGivenAsReasonRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new CostGivenAsReason(
                child,
                Limb("cost", child.CostIsGivenAsReason)));
    }
}
