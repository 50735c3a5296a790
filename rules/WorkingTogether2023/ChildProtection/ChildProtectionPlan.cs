using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.WorkingTogether2023.ChildProtection;

/// <summary>A conference has decided on a child protection plan, and it has not been ended.</summary>
[Provision("WT2023/plan")]
public sealed class ChildProtectionPlan(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ChildProtectionPlan"/>
public sealed class ChildProtectionPlanRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ChildProtectionPlan(
                child,
                (Limb("child", age) | Limb("unborn", child.IsUnborn))
                & Limb("decided", child.PlanIsDecidedOn)
                & !Limb("ended", child.PlanIsEnded)));
    }
}
