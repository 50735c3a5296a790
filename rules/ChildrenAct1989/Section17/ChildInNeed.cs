using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>A child is in need on any one of three grounds.</summary>
[Provision("CA1989/s17/10")]
public sealed class ChildInNeed(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ChildInNeed"/>
public sealed class ChildInNeedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        DisabledChild disabled = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => disabled, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ChildInNeed(
                child,
                Limb("child", age)
                & (Limb("(a)", child.IsUnlikelyToAchieveReasonableHealthOrDevelopment)
                    | Limb("(b)", child.IsLikelyToBeSignificantlyImpaired)
                    | Limb("(c)", disabled))));
    }
}
