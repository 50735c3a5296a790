namespace DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

/// <summary>While there is a plan, a core group develops it and carries it out.</summary>
[Provision("WT2023/core-group")]
public sealed class CoreGroup(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CoreGroup"/>
public sealed class CoreGroupRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildProtectionPlan plan = default!;

        When()
            .Match(() => child)
            .Match(() => plan, x => x.Child == child.Id);

        Then()
            .Yield(_ => new CoreGroup(
                child,
                Limb("plan", plan)));
    }
}
