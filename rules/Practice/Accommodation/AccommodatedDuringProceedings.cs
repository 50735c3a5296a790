using DecisionSupport.Rules.ChildrenAct1989.Section20;

namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>An application is before the court, no order keeps the child outside section 20, and the child is accommodated under it.</summary>
[Provision("PRACTICE/accommodated-during-proceedings")]
public sealed class AccommodatedDuringProceedings(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AccommodatedDuringProceedings"/>
public sealed class AccommodatedDuringProceedingsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        KinshipArrangement kinship = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => kinship, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new AccommodatedDuringProceedings(
                child,
                (Limb("section 20", child.IsAccommodatedUnderSection20) | Limb("kinship", kinship))
                & Limb("before the court", child.ApplicationIsAdjourned)
                & !Limb("outside section 20", outside)));
    }
}
