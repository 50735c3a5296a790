using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Rules.CourtOrdersAndPreProceedings2014.PreProceedings;

/// <summary>An application is being considered, and no legal planning meeting has been held as things now stand.</summary>
[Provision("DFE2014/legal-planning")]
public sealed class LegalPlanning(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LegalPlanning"/>
public sealed class LegalPlanningRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        OrderBarredByAge age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new LegalPlanning(
                child,
                (!Limb("barred by age", age) | Limb("unborn", child.IsUnborn))
                & Limb("considered", child.ProceedingsAreConsidered)
                & !Limb("held", child.LegalPlanningMeetingIsHeld)));
    }
}
