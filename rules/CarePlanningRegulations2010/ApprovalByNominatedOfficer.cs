using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>Ceasing to look after a child of at least 20 working days needs the approval of a nominated officer, unless it needs that of the director.</summary>
[Provision("SI2010-959/39/4")]
public sealed class ApprovalByNominatedOfficer(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ApprovalByNominatedOfficer"/>
public sealed class ApprovalByNominatedOfficerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        LookedAfterChild lookedAfter = default!;
        ApprovalByDirector director = default!;

        When()
            .Match(() => child)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => director, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ApprovalByNominatedOfficer(
                child,
                Limb("looked after", lookedAfter)
                & Limb("(1)", child.CeasingIsConsidered)
                & Limb("20 working days", child.IsLookedAfter20WorkingDays)
                & !Limb("(5)", director)));
    }
}
