namespace DecisionSupport.Rules.Practice;

/// <summary>Help from housing, or under section 17, is offered in place of accommodation under section 20.</summary>
[Provision("PRACTICE/other-help-instead")]
public sealed class OtherHelpInPlaceOfAccommodation(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="OtherHelpInPlaceOfAccommodation"/>
public sealed class OtherHelpInPlaceOfAccommodationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new OtherHelpInPlaceOfAccommodation(
                child,
                Limb("instead", child.IsReferredToHousingInstead)));
    }
}
