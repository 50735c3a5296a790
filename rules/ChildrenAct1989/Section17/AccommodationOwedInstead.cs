using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.ChildrenAct1989.Section17;

/// <summary>Accommodation of the child alone is owed under section 20(1), so that section 17 may not be used to avoid it.</summary>
/// <remarks>It reaches neither a family housed together nor a genuine short break. Where section 20(7) bars section 20, or a fully advised child of sixteen or seventeen refuses it, section 17 stays open.</remarks>
[Provision("CA1989/s17/6/bar")]
public sealed class AccommodationOwedInstead(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodationOwedInstead"/>
public sealed class AccommodationOwedInsteadRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        DutyWhereNobodyHasParentalResponsibility nobody = default!;
        DutyWhereLostOrAbandoned lost = default!;
        DutyWhereCarerPrevented prevented = default!;
        AccommodationBarred barred = default!;
        FullyAdvisedRefusal refused = default!;

        When()
            .Match(() => child)
            .Match(() => nobody, x => x.Child == child.Id)
            .Match(() => lost, x => x.Child == child.Id)
            .Match(() => prevented, x => x.Child == child.Id)
            .Match(() => barred, x => x.Child == child.Id)
            .Match(() => refused, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AccommodationOwedInstead(
                child,
                Limb("alone", child.AccommodationOfChildAloneIsConsidered)
                & (Limb("(a)", nobody) | Limb("(b)", lost) | Limb("(c)", prevented))
                & !Limb("barred", barred)
                & !Limb("refused", Where(refused))));
    }
}
