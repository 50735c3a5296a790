using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section47;

/// <summary>A local authority that decides not to apply considers whether to review the case later.</summary>
[Provision("CA1989/s47/7")]
public sealed class ReviewWhereNoApplication(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ReviewWhereNoApplication"/>
public sealed class ReviewWhereNoApplicationRule : Rule
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
            .Yield(_ => new ReviewWhereNoApplication(
                child,
                Limb("child", age)
                & Limb("not to apply", child.DecidedNotToApply)));
    }
}
