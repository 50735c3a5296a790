using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>Ceasing to look after a child of sixteen or seventeen who is not in care needs the approval of the director of children's services.</summary>
[Provision("SI2010-959/39/5")]
public sealed class ApprovalByDirector(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ApprovalByDirector"/>
public sealed class ApprovalByDirectorRule : Rule
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
            .Yield(_ => new ApprovalByDirector(
                child,
                Limb("looked after", lookedAfter)
                & Limb("(1)", child.CeasingIsConsidered)
                & Limb("sixteen or seventeen", child.HasReached(16))
                & Limb("not in care", !Where(inCare))));
    }
}
