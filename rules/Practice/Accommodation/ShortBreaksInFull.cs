using DecisionSupport.Rules.CarePlanningRegulations2010;
using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>Short breaks under section 20 miss a condition of regulation 48, so that the Regulations apply in full.</summary>
[Provision("PRACTICE/short-breaks-in-full")]
public sealed class ShortBreaksInFull(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ShortBreaksInFull"/>
public sealed class ShortBreaksInFullRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        ShortBreaksRegime shortBreaks = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => shortBreaks, x => x.Child == child.Id);

        Then()
            .Yield(_ => new ShortBreaksInFull(
                child,
                Limb("child", age)
                & Limb("planned", child.ShortBreaksArePlanned)
                & Limb("section 20", child.IsAccommodatedUnderSection20 | child.AccommodationIsProposed)
                & !Limb("reg 48", shortBreaks)));
    }
}
