using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>A child who is violent at home is sixteen or seventeen.</summary>
[Provision("PRACTICE/violence-at-sixteen-or-seventeen")]
public sealed class ViolenceAtSixteenOrSeventeen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ViolenceAtSixteenOrSeventeen"/>
public sealed class ViolenceAtSixteenOrSeventeenRule : Rule
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
            .Yield(_ => new ViolenceAtSixteenOrSeventeen(
                child,
                Limb("child", age)
                & Limb("violence", child.IsViolentAtHome)
                & Limb("sixteen", child.HasReached(16))));
    }
}
