using DecisionSupport.Rules.ChildrenAct1989.Section105;

namespace DecisionSupport.Rules.ChildrenAct1989.Section20;

/// <summary>The power to accommodate any child in the area, even though a person with parental responsibility can do so.</summary>
[Provision("CA1989/s20/4")]
public sealed class PowerToAccommodate(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="PowerToAccommodate"/>
public sealed class PowerToAccommodateRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;
        ChildUnderEighteen age = default!;
        OutsideSection20 outside = default!;

        When()
            .Match(() => child)
            .Match(() => age, x => x.Child == child.Id)
            .Match(() => outside, x => x.Child == child.Id);

        Then()
            .Yield(_ => new PowerToAccommodate(
                child,
                Limb("child", age)
                & Limb("within the area", child.IsWithinArea)
                & Limb("safeguard or promote", child.AccommodationWouldSafeguardOrPromoteWelfare)
                & Limb("section 20 open", !Where(outside))));
    }
}
