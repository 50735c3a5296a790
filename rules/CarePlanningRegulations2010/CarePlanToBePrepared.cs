using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A looked-after child who is not in care has no care plan yet.</summary>
[Provision("SI2010-959/4")]
public sealed class CarePlanToBePrepared(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CarePlanToBePrepared"/>
public sealed class CarePlanToBePreparedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        InCare inCare = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => inCare, x => x.Child == child.Id);

        Then()
            .Yield(_ => new CarePlanToBePrepared(
                child,
                Limb("looked after", lookedAfter)
                & Limb("not in care", !Where(inCare))
                & Limb("none prepared", !child.CarePlanIsPrepared)));
    }
}
