using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section22;

/// <summary>Before a decision about a child whom it looks after or proposes to look after, the local authority must ascertain the wishes and feelings of the child, the parents and others.</summary>
/// <remarks>A proposal to look after a child is itself such a decision; parents are asked with parental responsibility or without.</remarks>
[Provision("CA1989/s22/4")]
public sealed class ConsultationBeforeDecision(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ConsultationBeforeDecision"/>
public sealed class ConsultationBeforeDecisionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        LookedAfterChild lookedAfter = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => lookedAfter, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ConsultationBeforeDecision(
                child,
                Limb("child", age)
                & ((Limb("looking after", lookedAfter) & Limb("decision", child.DecisionIsToBeMade))
                    | Limb("proposing", child.AccommodationIsProposed | child.IsProposedToBeLookedAfterOtherwise))));
    }
}
