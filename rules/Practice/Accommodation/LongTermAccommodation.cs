using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>It is in question whether a child should stay long-term under section 20 or be the subject of a care order.</summary>
[Provision("PRACTICE/long-term-accommodation")]
public sealed class LongTermAccommodation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="LongTermAccommodation"/>
public sealed class LongTermAccommodationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id);

        Then()
            .Yield(_ => new LongTermAccommodation(
                child,
                Limb("child", age)
                & Limb("in question", child.LongTermAccommodationIsInQuestion)));
    }
}
