using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice;

/// <summary>A child of sixteen or seventeen refuses accommodation without having been fully advised.</summary>
[Provision("PRACTICE/refusal-not-advised")]
public sealed class RefusalNotFullyAdvised(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RefusalNotFullyAdvised"/>
public sealed class RefusalNotFullyAdvisedRule : Rule
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
            .Yield(_ => new RefusalNotFullyAdvised(
                child,
                Limb("child", age)
                & Limb("reached sixteen", child.HasReached(16))
                & Limb("refuses", child.RefusesAccommodation)
                & Limb("not fully advised", !child.RefusalIsFullyAdvised)));
    }
}
