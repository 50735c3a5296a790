namespace DecisionSupport.Rules.Practice.AdoptionSupport;

/// <summary>The limit of the support fund is given as the reason for a refusal.</summary>
[Provision("PRACTICE/fund-limit-as-reason")]
public sealed class FundLimitAsReason(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="FundLimitAsReason"/>
public sealed class FundLimitAsReasonRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new FundLimitAsReason(
                child,
                Limb("limit", child.FundLimitIsGivenAsReason)));
    }
}
