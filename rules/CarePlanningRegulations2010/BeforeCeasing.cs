using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A local authority considers ceasing to look after a child, and must assess first.</summary>
[Provision("SI2010-959/39/2")]
public sealed class BeforeCeasing(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="BeforeCeasing"/>
public sealed class BeforeCeasingRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new BeforeCeasing(
                child,
                Limb("looked after", lookedAfter)
                & Limb("(1)", child.CeasingIsConsidered)));
    }
}
