namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>Only bail conditions are said to prevent the carer.</summary>
[Provision("PRACTICE/bail-conditions")]
public sealed class BailConditionsOnly(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="BailConditionsOnly"/>
public sealed class BailConditionsOnlyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new BailConditionsOnly(
                child,
                Limb("bail only", child.CarerIsPreventedByBailOnly)));
    }
}
