namespace DecisionSupport.Rules.Practice;

/// <summary>A child under sixteen agrees to be accommodated.</summary>
[Provision("PRACTICE/agreement-under-sixteen")]
public sealed class AgreementUnderSixteen(Child child, Proposition holds) : Conclusion(child, holds);

/// <inheritdoc cref="AgreementUnderSixteen"/>
public sealed class AgreementUnderSixteenRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new AgreementUnderSixteen(
                child,
                Limb("under sixteen", child.IsUnder(16))
                & Limb("agrees", child.AgreesToAccommodation)));
    }
}
