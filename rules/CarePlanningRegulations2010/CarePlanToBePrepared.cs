using DecisionSupport.Rules.ChildrenAct1989.Section105;
using DecisionSupport.Rules.ChildrenAct1989.Section22;

namespace DecisionSupport.Rules.CarePlanningRegulations2010;

/// <summary>A child who is looked after, or about to be, and is not in care has no care plan yet.</summary>
/// <remarks>Paragraph (2) asks for the plan before the first placement, except of a child to whom section 31A applies: a proposal to look after a child by an order is therefore left open.</remarks>
[Provision("SI2010-959/4")]
public sealed class CarePlanToBePrepared(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="CarePlanToBePrepared"/>
public sealed class CarePlanToBePreparedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        LookedAfterChild lookedAfter = default!;
        AccommodationBegun begun = default!;
        InCare inCare = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => lookedAfter, x => x.Child == child.Id)
            .Match(() => begun, x => x.Child == child.Id)
            .Match(() => inCare, x => x.Child == child.Id);

        Then()
            .Yield(_ => new CarePlanToBePrepared(
                child,
                (Limb("looked after", lookedAfter)
                    | Limb("begun", begun)
                    | (Limb("child", age)
                        & (Limb("(2)", child.AccommodationIsProposed) | Limb("s 31A", LeftOpenBy(child.IsProposedToBeLookedAfterOtherwise)))))
                & Limb("not in care", !Where(inCare))
                & Limb("none prepared", !child.CarePlanIsPrepared)));
    }
}
