using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice;

/// <summary>A child of sixteen or seventeen who was fully advised refuses accommodation: a duty stands as an offer, and nobody can be made to take it.</summary>
[Provision("PRACTICE/refusal-advised")]
public sealed class RefusalFullyAdvised(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="RefusalFullyAdvised"/>
public sealed class RefusalFullyAdvisedRule : Rule
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
            .Yield(_ => new RefusalFullyAdvised(
                child,
                Limb("child", age)
                & Limb("reached sixteen", child.HasReached(16))
                & Limb("refuses", child.RefusesAccommodation)
                & Limb("fully advised", child.RefusalIsFullyAdvised)));
    }
}
