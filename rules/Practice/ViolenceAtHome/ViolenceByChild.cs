using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.ViolenceAtHome;

/// <summary>The child is violent, threatening or abusive at home.</summary>
[Provision("PRACTICE/violence-by-child")]
public sealed class ViolenceByChild(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ViolenceByChild"/>
public sealed class ViolenceByChildRule : Rule
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
            .Yield(_ => new ViolenceByChild(
                child,
                Limb("child", age)
                & Limb("violence", child.IsViolentAtHome)));
    }
}
