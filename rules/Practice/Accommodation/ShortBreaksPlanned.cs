using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.Practice.Accommodation;

/// <summary>Short breaks are planned or provided, under section 17(6) or section 20(4).</summary>
[Provision("PRACTICE/short-breaks")]
public sealed class ShortBreaksPlanned(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="ShortBreaksPlanned"/>
public sealed class ShortBreaksPlannedRule : Rule
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
            .Yield(_ => new ShortBreaksPlanned(
                child,
                Limb("child", age)
                & Limb("planned", child.ShortBreaksArePlanned)));
    }
}
